import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { inParis, instantOf, timeZone } from './paris-time';
import { parseRecurrence, type Recurrence, RecurrenceError } from './recurrence';

/** Instants, ISO 8601. `end` null: open end. `allDay`: only the Europe/Paris days count, both included. */
export interface Slot {
  start: string;
  end: string | null;
  allDay: boolean;
}
/** What becomes of the occurrence of a day (RFC 5545's RECURRENCE-ID): `excluded` is EXDATE. */
export interface Exception {
  /** Europe/Paris day of the occurrence before any move. */
  date: string;
  /** `HH:MM:SS.SSS`, where the event has several that day. */
  time?: string | null;
  state: 'cancelled' | 'moved' | 'excluded';
  /** When moved. */
  start?: string | null;
  end?: string | null;
  reason?: string | null;
}
/** The first slot is DTSTART, to which the rule applies; the others are RDATEs. */
export interface Schedule {
  slots: readonly Slot[];
  recurrence?: string | null;
  exceptions?: readonly Exception[] | null;
}
export interface Occurrence extends Slot {
  status: 'scheduled' | 'cancelled' | 'moved';
  reason: string | null;
  /** Of a moved occurrence: where it stood in the schedule (schema.org's `previousStartDate`). */
  previousStart: string | null;
}

export const mostOccurrences = 800;
/** Steps that the library may take without finding a date. */
const maxIterations = 20_000;
/** No date of the silo is later (`editorial/rules.ts`). */
const endOfTime = Temporal.ZonedDateTime.from({ year: 2199, month: 12, day: 31, hour: 23, timeZone });

/** The occurrences of an event in order of start, each once; at most 800. @throws RecurrenceError */
export function occurrencesOf(schedule: Schedule): Occurrence[] {
  const exceptions = schedule.exceptions ?? [];
  return plannedSlots(schedule)
    .flatMap((slot) =>
      withException(
        slot,
        exceptions.find((exception) => isAbout(exception, slot)),
      ),
    )
    .sort(byTime)
    .filter((occurrence, index, all) => index === 0 || byTime(occurrence, all[index - 1] ?? occurrence) !== 0)
    .slice(0, mostOccurrences);
}

/** What rule and slots give before any exception, each once. @throws RecurrenceError */
export function plannedSlots({ slots, recurrence }: Schedule): Slot[] {
  const [first] = slots;
  const repeated = first && recurrence ? datesOf(first, recurrence).slice(0, mostOccurrences) : [];
  return [...slots.map(normalised), ...repeated]
    .sort(byTime)
    .filter((slot, index, all) => index === 0 || byTime(slot, all[index - 1] ?? slot) !== 0);
}

/** The dates of the rules asked for last: a save asks for them several times, a page of records for those of its neighbours. */
const known = new Map<string, readonly Slot[]>();
const mostKnown = 300;

/** As `slotsOfRule`, up to one more than an event may have. @throws RecurrenceError */
export function datesOf(first: Slot, recurrence: string): readonly Slot[] {
  const key = JSON.stringify([first.start, first.end, first.allDay, recurrence]);
  const dates = known.get(key) ?? slotsOfRule(first, parseRecurrence(recurrence), mostOccurrences + 1);
  known.delete(key);
  known.set(key, dates);
  const [oldest] = known.keys();
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
  return dates;
}

/** The slots of a rule from its first one, at most `limit`. A class at 10:00 stays at 10:00, its end as well, on both clock changes. */
export function slotsOfRule(first: Slot, rule: Recurrence, limit: number): Slot[] {
  const start = inParis(first.start);
  const end = first.end === null ? null : inParis(first.end);
  const days = end && start.toPlainDate().until(end.toPlainDate(), { largestUnit: 'day' }).days;
  return startsOf(start, rule, limit).map((moment) => ({
    start: instantOf(moment),
    end:
      end && days !== null
        ? instantOf(moment.toPlainDate().add({ days }).toZonedDateTime({ timeZone, plainTime: end.toPlainTime() }))
        : null,
    allDay: first.allDay,
  }));
}

function startsOf(start: Temporal.ZonedDateTime, rule: Recurrence, limit: number): Temporal.ZonedDateTime[] {
  const options = {
    freq: rule.freq,
    interval: rule.interval,
    count: Math.min(rule.count ?? limit, limit),
    until: rule.until === null ? endOfTime : earlier(lastMoment(rule.until), endOfTime),
    ...(rule.byDay.length > 0 && { byDay: rule.byDay.map(({ day, nth }) => `${nth ?? ''}${day}`) }),
    ...(rule.byMonthDay.length > 0 && { byMonthDay: rule.byMonthDay }),
    ...(rule.byMonth.length > 0 && { byMonth: rule.byMonth }),
    ...(rule.bySetPos.length > 0 && { bySetPos: rule.bySetPos }),
    ...(rule.weekStart && { wkst: rule.weekStart }),
    dtstart: start,
    tzid: timeZone,
    temporal: Temporal,
    maxIterations,
    cache: false,
  };
  try {
    return new RRuleTemporal(options).all();
  } catch (error) {
    // The library stops where it has looked long enough, or at the end of time.
    throw new RecurrenceError('Répétition : cette règle ne tombe jamais, ou presque. Choisissez d’autres jours.', {
      cause: error,
    });
  }
}

/** A day as end is the whole day. */
function lastMoment(until: string): Temporal.ZonedDateTime {
  const [, day = '', time] = /^(\d{8})(?:T(\d{6})Z)?$/.exec(until) ?? [];
  if (time) return Temporal.Instant.from(`${day}T${time}Z`).toZonedDateTimeISO(timeZone);
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: '23:59:59' });
}

const earlier = (one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime): Temporal.ZonedDateTime =>
  Temporal.ZonedDateTime.compare(one, other) < 0 ? one : other;

export function isAbout({ date, time }: Exception, slot: Slot): boolean {
  const start = inParis(slot.start);
  if (start.toPlainDate().toString() !== date) return false;
  return !time || start.toPlainTime().toString({ smallestUnit: 'minute' }) === time.slice(0, 5);
}

function withException(slot: Slot, exception: Exception | undefined): Occurrence[] {
  if (exception?.state === 'excluded') return [];
  const reason = exception?.reason || null;
  if (exception?.state === 'moved' && exception.start) {
    const moved = normalised({ start: exception.start, end: exception.end ?? null, allDay: slot.allDay });
    return [{ ...moved, status: 'moved', reason, previousStart: slot.start }];
  }
  return [
    { ...slot, status: exception?.state === 'cancelled' ? 'cancelled' : 'scheduled', reason, previousStart: null },
  ];
}

const normalised = ({ start, end, allDay }: Slot): Slot => ({
  start: instantOf(inParis(start)),
  end: end ? instantOf(inParis(end)) : null,
  allDay: allDay === true,
});

const byTime = (one: Slot, other: Slot): number => compare(one.start, other.start) || compare(one.end, other.end);
const compare = (one: string | null, other: string | null): number =>
  (one ?? '') < (other ?? '') ? -1 : (one ?? '') > (other ?? '') ? 1 : 0;
