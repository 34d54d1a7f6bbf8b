import QuickLRU from 'quick-lru';
import { Temporal } from 'temporal-polyfill';

/** The civil time of every site. */
export const timeZone = 'Europe/Paris';

/** Records are asked for their days again and again, and reading an instant is slow. */
const known = new QuickLRU<string, string>({ maxSize: 20_000 });

/** The Europe/Paris day (`YYYY-MM-DD`) of an instant. */
export function dayOf(instant: string): string {
  let day = known.get(instant);
  if (day === undefined) {
    day = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
    known.set(instant, day);
  }
  return day;
}

/** The day `count` days after `day`; negative goes back. */
export function addDays(day: string, count: number): string {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}
