/** Identifiers of the French directories, as their registers define them. Spaces are let through: people copy them with. */

export const compact = (text: string): string => text.replace(/\s/g, '');

/** The key of SIREN and SIRET (ISO/IEC 7812-1, annex B): every other digit from the right is doubled, and the whole is a multiple of ten. */
export function hasLuhnKey(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** SIREN: nine digits, the last of which is a key. */
export const isSiren = (text: string): boolean => /^\d{9}$/.test(compact(text)) && hasLuhnKey(compact(text));

const laPoste = '356000000';

/** SIRET: a SIREN and the five digits of an establishment. Those of La Poste outnumber the key: their digits add up to a multiple of five. */
export function isSiret(text: string): boolean {
  const digits = compact(text);
  if (!/^\d{14}$/.test(digits)) return false;
  if (hasLuhnKey(digits)) return isSiren(digits.slice(0, 9));
  return digits.startsWith(laPoste) && [...digits].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
}

/** RNA: `W` and nine digits or capitals. */
export const isRna = (text: string): boolean => /^W[0-9A-Z]{9}$/.test(text);

/**
 * INSEE code of a commune (code officiel géographique): a department and a number. Corsica has 2A and 2B, the overseas departments and
 * communities 971 to 989; 99 is kept for what is outside France, and for fiction.
 */
export const isInsee = (text: string): boolean =>
  /^(?:0[1-9]|1\d|2[1-9]|[3-8]\d|9[0-5]|2[AB]|97[1-8]|98[46-9]|99)\d{2,3}$/.test(text) && text.length === 5;

/** Postcode: the first two digits are a department, or 97 and 98 overseas, 99 for fiction. */
export const isPostcode = (text: string): boolean => /^(?!00)\d{5}$/.test(text);
