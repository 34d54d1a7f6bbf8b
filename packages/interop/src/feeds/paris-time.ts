import { Temporal } from 'temporal-polyfill';
import type { FeedSlot } from './types.ts';

/** The civil time of everything published. */
export const timeZone = 'Europe/Paris';

export function inParis(instant: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
}

/** `2026-11-21T18:30:00+01:00`: the time people read, with the offset machines want. */
export function parisDateTime(instant: string): string {
  return inParis(instant).toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** Start and end of a slot as ISO 8601: days when it lasts all day (the last one included), date and time with offset otherwise. */
export function slotTimes({ start, end, allDay }: FeedSlot): { start: string; end: string | null } {
  if (!allDay) return { start: parisDateTime(start), end: end && parisDateTime(end) };
  const day = inParis(start).toPlainDate();
  const last = end === null ? day : inParis(end).toPlainDate();
  return { start: day.toString(), end: (Temporal.PlainDate.compare(last, day) < 0 ? day : last).toString() };
}
