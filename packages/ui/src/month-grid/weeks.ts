import { Temporal } from 'temporal-polyfill';

/** The weeks of a month (`YYYY-MM`), Monday first; null stands for the days of other months. */
export function weeksOf(month: string): (string | null)[][] {
  const first = Temporal.PlainDate.from(`${month}-01`);
  const blanks = first.dayOfWeek - 1;
  const count = Math.ceil((blanks + first.daysInMonth) / 7);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const number = week * 7 + weekday - blanks + 1;
      return number < 1 || number > first.daysInMonth ? null : first.with({ day: number }).toString();
    }),
  );
}
