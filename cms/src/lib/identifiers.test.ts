import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasLuhnKey, isInsee, isPostcode, isRna, isSiren, isSiret } from './identifiers';

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const keyed = (start: string) => [...'0123456789'].map((key) => start + key).find(hasLuhnKey) ?? '';

describe('the key of SIREN and SIRET', () => {
  it('is one digit, whatever stands before it', () => {
    fc.assert(
      fc.property(digits(8), (start) => [...'0123456789'].filter((key) => hasLuhnKey(start + key)).length === 1),
    );
  });
  it('finds any one wrong digit', () => {
    const change = fc.tuple(digits(13), fc.nat(13), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(change, ([start, at, by]) => {
        const right = keyed(start);
        const wrong = right.slice(0, at) + ((Number(right[at]) + by) % 10) + right.slice(at + 1);
        return hasLuhnKey(right) && !hasLuhnKey(wrong);
      }),
    );
  });
  it('finds two neighbours that changed places, unless they are 0 and 9', () => {
    fc.assert(
      fc.property(digits(13), fc.nat(12), (start, at) => {
        const right = keyed(start);
        const [a = '', b = ''] = right.slice(at, at + 2);
        fc.pre(a !== b && `${a}${b}` !== '09' && `${a}${b}` !== '90');
        return !hasLuhnKey(right.slice(0, at) + b + a + right.slice(at + 2));
      }),
    );
  });
});

it('takes a SIRET whose SIREN is right too', () => {
  fc.assert(
    fc.property(digits(8), digits(4), (start, establishment) => {
      const siren = keyed(start);
      return isSiren(siren) && isSiret(keyed(siren + establishment)) === true;
    }),
  );
  expect(isSiret('123 456 782 00010')).toBe(true);
  expect(isSiret('123 456 782 00011')).toBe(false);
});

it('takes the establishments of La Poste, whose key is a sum', () => {
  expect(isSiret('35600000000048')).toBe(true);
  expect(isSiret('35600000049837')).toBe(true);
  expect(isSiret('35600000049838')).toBe(false);
});

it.each(['W123456789', 'W9C1000123'])('takes the RNA number %s', (rna) => expect(isRna(rna)).toBe(true));
it.each(['w123456789', 'W12345678', '123456789'])('refuses the RNA number %s', (rna) => expect(isRna(rna)).toBe(false));

it.each(['44109', '01001', '2A004', '2B033', '75056', '97411', '97701', '98818', '99901'])(
  'takes the INSEE code %s',
  (code) => expect(isInsee(code)).toBe(true),
);
it.each(['00123', '2C001', '20004', '96001', '97901', '4410', '441099', 'AB123'])('refuses the INSEE code %s', (code) =>
  expect(isInsee(code)).toBe(false),
);
it.each([
  ['44000', true],
  ['97400', true],
  ['00100', false],
  ['4400', false],
  ['44 000', false],
])('the postcode %s: %s', (postcode, right) => expect(isPostcode(postcode)).toBe(right));
