/** A tag or a comment as a browser would read it; « < 10 ans », « <3 » and « <contact@ville.fr> » are words. */
export const hasMarkup = (text: string): boolean => /<\/?[a-z][a-z0-9-]*(?:[\s/][^<>]*)?>|<!--|<[!?][a-z]/i.test(text);
