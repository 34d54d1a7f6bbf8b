import { addDays } from '@parvis/silo/days';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { nextHolidays } from './holidays.ts';

it('knows the holidays that follow a day', () => {
  expect(nextHolidays('2026-11-24')).toMatchObject({
    holiday: 'christmas',
    startsOn: '2026-12-19',
    endsOn: '2027-01-03',
  });
  expect(nextHolidays('2026-12-19').holiday).toBe('winter');
  expect(nextHolidays('2027-06-01')).toMatchObject({ holiday: 'summer', startsOn: '2027-07-03', endsOn: '2027-08-29' });
});

it('always finds some that begin on a Saturday, within the term', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (shift) => {
      const today = addDays('2020-01-01', shift);
      const { startsOn, endsOn } = nextHolidays(today);
      expect(Temporal.PlainDate.from(startsOn).dayOfWeek).toBe(6);
      expect(Temporal.PlainDate.from(endsOn).dayOfWeek).toBe(7);
      expect(startsOn > today && startsOn <= addDays(today, 120)).toBe(true);
    }),
  );
});
