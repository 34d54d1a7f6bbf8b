import { Temporal } from 'temporal-polyfill';
import { type Fields, fieldsOf, isFields, listOf } from './fields.ts';

export interface ImportedSlot {
  start: string;
  end: string | null;
  allDay: boolean;
}

/** Why no occurrence can be made of a record, in French. */
export interface UnreadableSlots {
  reason: string;
}

export interface ReadSlots {
  slots: ImportedSlot[];
  /** The file gave only first, next and last occurrences: others may exist. */
  partial: boolean;
}

/** The occurrences of a record, in order of start: `timings`, or what a list export leaves of them (first, next, last). */
export function slotsOf(raw: Fields): ReadSlots | UnreadableSlots {
  const zone = timeZoneOf(raw.timezone);
  const timings = listOf(raw.timings);
  const partial = timings.length === 0;
  const given = partial ? [raw.firstTiming, raw.nextTiming, raw.lastTiming].filter(isFields) : timings;
  const slots = new Map<string, ImportedSlot>();
  for (const timing of given) {
    const slot = slotOf(fieldsOf(timing), zone);
    if (!slot) return { reason: `Date illisible\u00A0: ${String(JSON.stringify(timing)).slice(0, 120)}.` };
    slots.set(`${slot.start}/${slot.end}`, slot);
  }
  if (slots.size === 0) return { reason: 'Aucune date.' };
  const ordered = [...slots.values()].sort((one, other) => key(one).localeCompare(key(other), 'en'));
  return { slots: ordered, partial: partial && slots.size > 1 };
}

const key = (slot: ImportedSlot): string => `${slot.start}/${slot.end ?? ''}`;

/** An end that is not after its start is no end. From 0:00 to 23:59 is how OpenAgenda says « all day ». */
function slotOf(timing: Fields, zone: string): ImportedSlot | null {
  const start = momentOf(timing.begin ?? timing.start, zone);
  if (!start) return null;
  const given = timing.end ?? null;
  const end = given === null ? null : momentOf(given, zone);
  if (given !== null && !end) return null;
  const lasts = end !== null && Temporal.ZonedDateTime.compare(end, start) > 0;
  const allDay = lasts && clock(start) === '00:00' && clock(end) === '23:59';
  return { start: instant(start), end: lasts ? instant(end) : null, allDay };
}

const clock = (moment: Temporal.ZonedDateTime): string =>
  moment.withTimeZone('Europe/Paris').toPlainTime().toString({ smallestUnit: 'minute' });
const instant = (moment: Temporal.ZonedDateTime): string => moment.toInstant().toString({ fractionalSecondDigits: 3 });

/** A moment with its offset, or a local one in the record's time zone. */
function momentOf(value: unknown, zone: string): Temporal.ZonedDateTime | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  try {
    if (/(?:Z|[+-]\d\d:?\d\d)$/i.test(text)) return Temporal.Instant.from(text).toZonedDateTimeISO(zone);
    return Temporal.PlainDateTime.from(text).toZonedDateTime(zone);
  } catch {
    return null;
  }
}

function timeZoneOf(value: unknown): string {
  const paris = 'Europe/Paris';
  if (typeof value !== 'string') return paris;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(value).timeZoneId;
  } catch {
    return paris;
  }
}
