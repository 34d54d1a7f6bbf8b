/** Numbers that have a right key (ISO/IEC 7812-1) and start with 99, which no French register gives out. */

const isRight = (digits: string) =>
  [...digits].reverse().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0) %
    10 ===
  0;

const keyed = (digits: string): string =>
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((key) => `${digits}${key}`).find(isRight) ?? '';

/** @param digits the first eight */
export const sirenFrom = (digits: string): string => keyed(digits);

/** The head office of a SIREN. */
export const siretFrom = (siren: string): string => keyed(`${siren}0001`);
