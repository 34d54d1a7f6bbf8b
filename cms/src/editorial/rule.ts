/** What a field may hold, whoever writes it. A rule says nothing (null) or what is wrong, in French. */
export type Rule = (value: unknown) => string | null;

/** A rule about a text. */
export const says =
  (isRight: (text: string) => boolean, message: string): Rule =>
  (value) =>
    typeof value === 'string' && isRight(value) ? null : message;

/** An address that a browser may be sent to: http(s), with a host. */
export const isAddress = (text: string): boolean => /^https?:\/\/[^\s/]+/i.test(text);
