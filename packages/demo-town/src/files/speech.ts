/** Characters a voice says in a second, in French, unhurried. */
const pace = 15;

/** Seconds it takes to say a text. */
export const secondsToSay = (text: string): number => Math.max(1, Math.ceil(text.length / pace));
