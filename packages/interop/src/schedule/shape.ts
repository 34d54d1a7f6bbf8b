import { Temporal } from 'temporal-polyfill';
import { timeZone } from './rule-starts.ts';

/** Instants, ISO 8601 with milliseconds, `Z`. `end` null: open end. */
export interface PlainSlot {
  start: string;
  end: string | null;
  allDay: boolean;
}

/** What the slots of a rule have in common: hours on the clock of Paris, and how many days later they end. */
export interface Shape {
  time: Temporal.PlainTime;
  end: { days: number; time: Temporal.PlainTime } | null;
  allDay: boolean;
}

export interface ShapedSlot {
  slot: PlainSlot;
  shape: Shape;
  /** Days since 1970-01-01. */
  day: number;
  /** Slots of one shape have the same key; null for one that its day and hours do not give back (the hour that comes twice in October). */
  key: string | null;
}

export function shapedSlot(slot: PlainSlot): ShapedSlot {
  const start = inParis(slot.start);
  const end = slot.end === null ? null : inParis(slot.end);
  const days = end ? start.toPlainDate().until(end.toPlainDate(), { largestUnit: 'day' }).days : 0;
  const shape = { time: start.toPlainTime(), end: end && { days, time: end.toPlainTime() }, allDay: slot.allDay };
  const day = dayNumber(start.toPlainDate());
  const back = slotOn(day, shape);
  const isRegular = back?.start === slot.start && back.end === slot.end;
  return { slot, shape, day, key: isRegular ? `${shape.time}/${days}/${shape.end?.time ?? ''}/${slot.allDay}` : null };
}

/** The slot of a shape on a day; null where its hour does not exist (RFC 5545 leaves it out). */
export function slotOn(day: number, { time, end, allDay }: Shape): PlainSlot | null {
  const date = dateOf(day);
  const start = date.toZonedDateTime({ timeZone, plainTime: time });
  if (!start.toPlainTime().equals(time)) return null;
  const last = end && date.add({ days: end.days }).toZonedDateTime({ timeZone, plainTime: end.time });
  return { start: instantOf(start), end: last && instantOf(last), allDay };
}

const epoch = Temporal.PlainDate.from('1970-01-01');
export const dayNumber = (date: Temporal.PlainDate): number => epoch.until(date, { largestUnit: 'day' }).days;
export const dateOf = (day: number): Temporal.PlainDate => epoch.add({ days: day });
export const inParis = (instant: string): Temporal.ZonedDateTime =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
export const instantOf = (moment: Temporal.ZonedDateTime): string =>
  moment.toInstant().toString({ fractionalSecondDigits: 3 });
