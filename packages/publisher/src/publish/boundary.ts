import { dayOf, timeZone } from '@parvis/silo/days';
import { Temporal } from 'temporal-polyfill';

/** The questions that ask the clock, as `now()` of the site kit writes them. */
const clockQuestions = { day: '["now","day"]', hour: '["now","hour"]' } as const;
export type Grain = keyof typeof clockQuestions;

/** Which parts of the clock a render asked for. */
export const grainsOf = (questions: ReadonlyMap<string, string>): Grain[] =>
  (Object.keys(clockQuestions) as Grain[]).filter((grain) => questions.has(clockQuestions[grain]));

/** The first instant after `clock` at which one of these answers changes; null when none ever does. */
export function nextBoundary(clock: string, grains: ReadonlySet<Grain>): string | null {
  // An hour begins and ends inside one Europe/Paris day.
  if (grains.has('hour')) return isoHour(Temporal.Instant.from(clock).add({ hours: 1 }));
  if (!grains.has('day')) return null;
  const midnight = Temporal.PlainDate.from(dayOf(clock)).add({ days: 1 }).toZonedDateTime(timeZone);
  return instant(midnight.epochMilliseconds);
}

const isoHour = (at: Temporal.Instant) => `${instant(at.epochMilliseconds).slice(0, 13)}:00:00.000Z`;
const instant = (milliseconds: number) =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ smallestUnit: 'millisecond' });
