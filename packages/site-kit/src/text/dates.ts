import { addDays, timeZone } from '@parvis/silo/days';
import { Temporal } from 'temporal-polyfill';

export { addDays };

/** Monday to Sunday of the week of a day. */
export function weekOf(day: string): { from: string; to: string } {
  const from = addDays(day, -weekdayIndex(day));
  return { from, to: addDays(from, 6) };
}

/** The last day of a month (`YYYY-MM`). */
export function lastDayOf(month: string): string {
  const first = Temporal.PlainDate.from(`${month}-01`);
  return first.with({ day: first.daysInMonth }).toString();
}

/** 0 = Monday. */
export function weekdayIndex(day: string): number {
  return Temporal.PlainDate.from(day).dayOfWeek - 1;
}

/** Local date and time with its offset (`2026-11-21T18:30:00+01:00`), as schema.org takes it; the bare day for a whole day. */
export function isoLocal(instant: string, allDay = false): string {
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  return allDay ? zoned.toPlainDate().toString() : zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** Days on which public services are closed in the whole of France. */
export function isPublicHoliday(day: string): boolean {
  const date = Temporal.PlainDate.from(day);
  if (['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'].includes(day.slice(5))) return true;
  const easter = easterOf(date.year);
  return [1, 39, 50].some((after) => easter.add({ days: after }).equals(date));
}

/** Gregorian Easter Sunday, by the anonymous algorithm (Meeus/Jones/Butcher). */
function easterOf(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(n / 31), day: (n % 31) + 1 });
}
