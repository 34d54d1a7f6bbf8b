import { expect, test } from 'vitest';
import { longDay, shortDay, usefulInWords } from './answer';

test.each([
  [{ views: 9, useful: 0, useless: 0 }, 'aucun avis'],
  [{ views: 9, useful: 2, useless: 1 }, '67\u00A0% (2 sur 3)'],
])('votes %j are told in words', (counted, words) => {
  expect(usefulInWords(counted)).toBe(words);
});

test('a week is named by its Monday', () => {
  expect(shortDay('2026-11-23')).toBe('23 nov.');
  expect(longDay('2026-11-23')).toBe('23 novembre 2026');
});
