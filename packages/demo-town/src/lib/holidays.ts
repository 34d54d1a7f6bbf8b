import { addDays } from '@parvis/silo/days';
import { Temporal } from 'temporal-polyfill';
import type { HolidayPeriod } from './source-editorial.ts';

/**
 * School holidays as they mostly fall: from the first Saturday on or after a day of the year, for a number of days. The ministry sets them each
 * year, by zone; a fictional town does with the usual weeks.
 */
const usual = [
  { holiday: 'winter', name: 'Vacances d’hiver', from: '02-08', days: 16 },
  { holiday: 'spring', name: 'Vacances de printemps', from: '04-05', days: 16 },
  { holiday: 'summer', name: 'Grandes vacances', from: '07-03', days: 58 },
  { holiday: 'autumn', name: 'Vacances d’automne', from: '10-16', days: 16 },
  { holiday: 'christmas', name: 'Vacances de Noël', from: '12-18', days: 16 },
] as const;

/** The next school holidays that begin after a day (`YYYY-MM-DD`). */
export function nextHolidays(today: string): HolidayPeriod {
  const year = Number(today.slice(0, 4));
  const periods = [year, year + 1].flatMap((year) =>
    usual.map(({ holiday, name, from, days }) => {
      const startsOn = saturdayFrom(`${year}-${from}`);
      return { holiday, name, startsOn, endsOn: addDays(startsOn, days - 1) };
    }),
  );
  const [next] = periods.filter(({ startsOn }) => startsOn > today);
  if (!next) throw new Error(`No school holidays follow ${today}: every year has some.`);
  return next;
}

function saturdayFrom(day: string): string {
  return addDays(day, (13 - Temporal.PlainDate.from(day).dayOfWeek) % 7);
}
