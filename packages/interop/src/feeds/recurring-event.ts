import type { Temporal } from 'temporal-polyfill';
import { lastMoment } from '../schedule/rule-starts.ts';
import { slotsOfRule } from '../schedule/slots-from-schedule.ts';
import { inParis, timeZone } from './paris-time.ts';
import type { FeedRecurrence, FeedSlot } from './types.ts';

/** The dates of a recurring event as iCalendar tells them (RFC 5545, 3.8.5 and 3.8.4.4). */
export interface RecurringEvent {
  /** DTSTART and DTEND of the series. */
  first: FeedSlot;
  /** RRULE, EXDATE and RDATE, one per line. */
  rules: string;
  /** Occurrences that differ from the series, each with its RECURRENCE-ID line. */
  overrides: { slot: FeedSlot; recurrenceId: string }[];
  /** Dates that the series cannot hold: events of their own. */
  others: FeedSlot[];
}

/** Null when the series would be read wrong: it starts in the hour that comes twice, which a local time cannot tell. */
export function recurringEvent({ rule, first }: FeedRecurrence, slots: readonly FeedSlot[]): RecurringEvent | null {
  if (!first.allDay && !isTheFirstOfItsName(inParis(first.start))) return null;
  const planned = slotsOfRule(first, rule);
  const isPlanned = new Set(planned.map(({ start }) => start));
  const there = new Set(slots.map(originalStart));
  const excluded = planned.filter(({ start }) => !there.has(start)).map(({ start }) => start);
  const beside = slots.filter((slot) => !isPlanned.has(originalStart(slot)));
  const extra = beside.filter(
    (slot) => !slot.status && isLike(slot, first) && (first.allDay || isTheFirstOfItsName(inParis(slot.start))),
  );
  return {
    first,
    rules: [
      `RRULE:${ruleFor(rule, first.allDay)}`,
      ...dateLines('EXDATE', excluded, first.allDay),
      ...dateLines(
        'RDATE',
        extra.map(({ start }) => start),
        first.allDay,
      ),
    ].join('\r\n'),
    overrides: slots
      .filter((slot) => isPlanned.has(originalStart(slot)) && (slot.status || !isLike(slot, first)))
      .map((slot) => ({ slot, recurrenceId: dateLine('RECURRENCE-ID', originalStart(slot), first.allDay) })),
    others: beside.filter((slot) => !extra.includes(slot)),
  };
}

const originalStart = ({ start, previousStart }: FeedSlot): string => previousStart ?? start;

/** RFC 5545 gives each occurrence the exact duration of the first; whole days are counted in days. */
function isLike(slot: FeedSlot, first: FeedSlot): boolean {
  return slot.allDay === first.allDay && duration(slot) === duration(first);
}
function duration({ start, end, allDay }: FeedSlot): number | null {
  if (end === null) return null;
  if (!allDay) return Date.parse(end) - Date.parse(start);
  return inParis(start).toPlainDate().until(inParis(end).toPlainDate(), { largestUnit: 'day' }).days;
}

/** UNTIL has the type of DTSTART: a day for whole days, else an instant (3.3.10). */
function ruleFor(rule: string, allDay: boolean): string {
  return rule.replace(/UNTIL=([^;]+)/, (_, until: string) => {
    const moment = lastMoment(until);
    return `UNTIL=${allDay ? compact(moment.toPlainDate().toString()) : compact(moment.toInstant().toString({ smallestUnit: 'second' }))}`;
  });
}

const dateLines = (name: string, starts: string[], allDay: boolean): string[] =>
  starts.map((start) => dateLine(name, start, allDay));

function dateLine(name: string, start: string, allDay: boolean): string {
  const moment = inParis(start);
  return allDay
    ? `${name};VALUE=DATE:${compact(moment.toPlainDate().toString())}`
    : `${name};TZID=${timeZone}:${compact(moment.toPlainDateTime().toString({ smallestUnit: 'second' }))}`;
}

const compact = (text: string): string => text.replace(/[-:]/g, '');

/** On the night of October the hour from 2 to 3 comes twice and a local time means the first. */
export const isTheFirstOfItsName = (moment: Temporal.ZonedDateTime): boolean =>
  moment.hour !== 2 || moment.toPlainDateTime().toZonedDateTime(timeZone).equals(moment);
