import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginning, formatPosition, parsePosition } from './position.ts';

describe('a position in the journal', () => {
  it('comes back as it was', () => {
    const position = fc.record({
      transaction: fc.maxSafeNat(),
      id: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
      at: fc.maxSafeNat(),
    });
    fc.assert(fc.property(position, (given) => void expect(parsePosition(formatPosition(given))).toEqual(given)));
    expect(formatPosition(beginning)).toBe('0');
    expect(parsePosition('0')).toEqual(beginning);
  });
  it('is nothing else', () => {
    for (const text of [
      '',
      '12',
      '1-2',
      '1-0-a',
      '1-2-A',
      '-1-2-3',
      '1-2-3-4',
      '1-9999999999-a',
      '9999999999999999-1-a',
      "1-1-a'",
    ])
      expect.soft(parsePosition(text), text).toBeUndefined();
  });
});
