import { Temporal } from 'temporal-polyfill';

/** The civil time of every site. */
export const timeZone = 'Europe/Paris';

/** The Europe/Paris day (`YYYY-MM-DD`) of an instant. */
export function dayOf(instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The day `count` days after `day`; negative goes back. */
export function addDays(day: string, count: number): string {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}
