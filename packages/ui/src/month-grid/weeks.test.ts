import { expect, test } from 'vitest';
import { weeksOf } from './weeks.ts';

test.each([
  ['2026-11', 6, '2026-11-01', '2026-11-30'],
  ['2027-02', 4, '2027-02-01', '2027-02-28'],
  ['2028-02', 5, '2028-02-01', '2028-02-29'],
])('%s has %i weeks, all its days in order and nothing else', (month, weeks, first, last) => {
  const grid = weeksOf(month);
  const days = grid.flat().filter((day) => day !== null);
  expect(grid).toHaveLength(weeks);
  expect(grid.every((week) => week.length === 7)).toBe(true);
  expect([days[0], days.at(-1)]).toEqual([first, last]);
  expect(days).toEqual(days.toSorted());
  expect(new Set(days).size).toBe(Number(last.slice(8)));
});

test('a month that begins on a Sunday begins at the end of its first week', () => {
  expect(weeksOf('2026-11')[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
});
