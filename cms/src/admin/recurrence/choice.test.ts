import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weekdays } from '../../schedule/recurrence';
import { type Choice, choiceOf, placeOf, ruleOf } from './choice';

/** Tuesday 12 January 2027, 10:00. */
const first = '2027-01-12T09:00:00.000Z';
const blank: Choice = { every: 'week', interval: 1, days: ['TU'], end: 'until', until: '2027-06-30', count: 10 };

it('writes the rule of each choice', () => {
  const rule = (choice: Partial<Choice>) => ruleOf({ ...blank, ...choice }, first);
  expect(rule({})).toBe('FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630T215959Z');
  expect(rule({ days: ['TH', 'TU'], until: '2027-01-31' })).toBe('FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20270131T225959Z');
  expect(rule({ every: 'monthWeekday', end: 'never' })).toBe('FREQ=MONTHLY;BYDAY=2TU');
  expect(rule({ every: 'monthDay', end: 'count', count: 3 })).toBe('FREQ=MONTHLY;BYMONTHDAY=12;COUNT=3');
  expect(rule({ every: 'day', interval: 2, end: 'never' })).toBe('FREQ=DAILY;INTERVAL=2');
  expect(rule({ every: 'none' })).toBeNull();
});

it('leaves alone the rules that the form has no words for', () => {
  const rules = [
    'FREQ=MONTHLY;BYDAY=3MO',
    'FREQ=YEARLY;BYMONTH=3',
    'FREQ=MONTHLY;BYMONTHDAY=1,15',
    'FREQ=HOURLY',
    'charabia',
  ];
  for (const rule of rules) expect(choiceOf(rule, first)).toBeNull();
});

it('reads back what it writes', () => {
  const choice = fc.record<Choice>({
    every: fc.constantFrom('day', 'week', 'monthDay', 'monthWeekday', 'monthLastWeekday', 'year'),
    interval: fc.integer({ min: 1, max: 999 }),
    days: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }),
    end: fc.constantFrom('until', 'count', 'never'),
    until: fc
      .integer({ min: 0, max: 3000 })
      .map((day) => new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10)),
    count: fc.integer({ min: 1, max: 800 }),
  });
  const start = fc.integer({ min: 0, max: 700 }).map((day) => new Date(Date.UTC(2027, 0, 1 + day, 9)).toISOString());
  fc.assert(
    fc.property(choice, start, (given, at) => {
      fc.pre(given.every !== 'monthLastWeekday' || placeOf(at).isLast);
      const rule = ruleOf(given, at);
      const back = choiceOf(rule, at);
      expect(back).toMatchObject({ every: given.every, interval: given.interval, end: given.end });
      expect(back && ruleOf(back, at)).toBe(rule);
    }),
  );
});
