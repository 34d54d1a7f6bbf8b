/** U+00A0, the space before « : » and inside « ». */
export const nbsp = '\u00a0';
