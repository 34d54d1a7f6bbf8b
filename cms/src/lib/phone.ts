import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** Numbers that are dialled as they are: emergencies (15, 112…), social services (115, 3919…), companies (36xx, 10xx). */
const short = /^(?:1\d|11[2-9]|10\d\d|118\d{3}|3\d{3})$/;

/**
 * A number that can be dialled from France: a French number of ten digits as people write it (« 02 40 41 90 00 », « 02.40… »), a short
 * number, or any country's with its prefix (+33…, E.164). Its length is checked, not whether an operator has opened it.
 */
export function isPhone(text: string): boolean {
  if (short.test(text.replace(/\s/g, ''))) return true;
  if (!/^\+?[\d\s().-]+$/.test(text)) return false;
  const number = parsePhoneNumberFromString(text, 'FR');
  return number?.isPossible() === true && (number.countryCallingCode !== '33' || number.nationalNumber.length === 9);
}
