import { ICalCalendar, type ICalEventData, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { cleanText } from '../clean-text.ts';
import { inParis, timeZone } from './paris-time.ts';
import { isTheFirstOfItsName, recurringEvent } from './recurring-event.ts';
import type { FeedEvent, FeedMeta, FeedSlot } from './types.ts';

/**
 * An agenda as iCalendar (RFC 5545), to subscribe to, piece by piece: times in Europe/Paris with their VTIMEZONE, one VEVENT per occurrence,
 * or a rule with its exceptions for an event that follows one. Calendars read all of it again and again, so an occurrence says the essential
 * and where the rest stands, and those that ended before the day `from` (Europe/Paris) are left out, but for those of a rule.
 * The same records and day give the same bytes: DTSTAMP is the instant of the event's last change.
 */
export function* agendaIcs(meta: FeedMeta, events: Iterable<FeedEvent>, from: string): Generator<string> {
  const { head, foot } = partsOf(headed(meta));
  yield head;
  // The library folds the text of a calendar as one: event after event, it takes a tenth of the time for ten thousand.
  const midnight = Temporal.PlainDate.from(from).toZonedDateTime(timeZone).epochMilliseconds;
  for (const event of events) yield partsOf(withEvents(new ICalCalendar(), veventsOf(event, midnight))).vevents;
  yield `${foot}\r\n`;
}

/** A calendar of an occurrence with hours, for the library to write the rules of their zone; this occurrence is left out. */
function headed({ siteName, licence }: FeedMeta): string {
  const calendar = new ICalCalendar({
    name: calendarProperty(`Agenda · ${siteName}`),
    description: calendarProperty(
      `Agenda de ${siteName}\u00A0: ce qui est à venir, en bref\u00A0; tout est à l’adresse de chaque rendez-vous. ${licence}`,
    ),
    prodId: '//Parvis//Agenda//FR',
    ttl: 60 * 60,
  });
  // Without a name: with one, the library would write DTSTAMP as a local time, which RFC 5545 forbids.
  calendar.timezone({ name: null, generator: () => vtimezone });
  return withEvents(calendar, [{ start: inParis('1970-01-01T00:00:00Z'), timezone: timeZone }]);
}

function withEvents(calendar: ICalCalendar, vevents: readonly ICalEventData[]): string {
  for (const vevent of vevents) calendar.createEvent(vevent);
  return calendar.toString();
}

/** What stands before the events of a calendar, the events, and its last line. No value holds a line that reads like these: they are escaped. */
function partsOf(calendar: string): { head: string; vevents: string; foot: string } {
  const foot = 'END:VCALENDAR';
  const end = calendar.lastIndexOf(foot);
  const first = calendar.indexOf('\r\nBEGIN:VEVENT\r\n') + 2;
  const start = first === 1 ? end : first;
  return { head: calendar.slice(0, start), vevents: calendar.slice(start, end), foot };
}

/** @param midnight of the first day that is not over, milliseconds since the epoch */
function veventsOf(event: FeedEvent, midnight: number): ICalEventData[] {
  const series = event.recurrence && recurringEvent(event.recurrence, event.slots);
  const taken = new Map<string, number>();
  const alone = (slots: readonly FeedSlot[]) =>
    slots
      // Named before any is left out: that one is over must not give another its identifier.
      .map((slot) => ({ slot, id: uidOf(event, slot, taken) }))
      .filter(({ slot: { start, end } }) => Date.parse(end ?? start) >= midnight)
      .map(({ slot, id }) => vevent(event, slot, id));
  if (!series) return alone(event.slots);
  const uid = `${event.id}@parvis`;
  return [
    vevent(event, series.first, uid, series.rules),
    ...series.overrides.map(({ slot, recurrenceId }) => vevent(event, slot, uid, `CLASS:PUBLIC\r\n${recurrenceId}`)),
    ...alone(series.others),
  ];
}

/** `lines`: what the library inserts as it is; of one line alone it would make an RRULE, and its own RECURRENCE-ID knows no whole days. */
function vevent(event: FeedEvent, slot: FeedSlot, id: string, lines?: string): ICalEventData {
  const changed = Temporal.Instant.from(event.updatedAt);
  return {
    id,
    stamp: changed,
    lastModified: changed,
    summary: cleanText(event.title),
    description: description(event, slot),
    url: event.url,
    status: slot.status === 'cancelled' ? ICalEventStatus.CANCELLED : statuses[event.status],
    categories: event.themes.map((name) => ({ name: cleanText(name) })),
    ...(lines !== undefined && { repeating: lines }),
    ...location(event),
    ...times(slot),
  };
}

const statuses = {
  scheduled: ICalEventStatus.CONFIRMED,
  rescheduled: ICalEventStatus.CONFIRMED,
  moved_online: ICalEventStatus.CONFIRMED,
  full: ICalEventStatus.CONFIRMED,
  postponed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

const statusWords = {
  scheduled: '',
  rescheduled: 'Date modifiée.',
  moved_online: 'Se tient désormais en ligne.',
  postponed: 'Reporté.',
  full: 'Complet.',
  cancelled: 'Annulé.',
};

const slotWords = { cancelled: 'Cette date est annulée.', moved: 'Cette date est déplacée.' };

/** Made of the event and the start of the slot, so that a slot added or removed leaves the others as they were. */
function uidOf(event: FeedEvent, slot: FeedSlot, taken: Map<string, number>): string {
  const start = slot.start.replace(/\.\d+/, '').replace(/[-:]/g, '');
  const again = taken.get(start) ?? 0;
  taken.set(start, again + 1);
  return `${event.id}-${start}${again > 0 ? `-${again + 1}` : ''}@parvis`;
}

function times(slot: FeedSlot): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> {
  const start = inParis(slot.start);
  const end = slot.end === null ? null : inParis(slot.end);
  if (slot.allDay) {
    const first = start.toPlainDate();
    const last = end === null ? first : end.toPlainDate();
    const included = Temporal.PlainDate.compare(last, first) < 0 ? first : last;
    return { start: first, end: included.add({ days: 1 }), allDay: true };
  }
  const lasts = end !== null && Temporal.ZonedDateTime.compare(end, start) > 0;
  const civil = [start, ...(lasts ? [end] : [])].every(isTheFirstOfItsName);
  return { start, end: lasts ? end : null, ...(civil ? { timezone: timeZone } : {}) };
}

const ages = ({ ageMin, ageMax }: FeedEvent): string | null => {
  if (ageMin !== null)
    return `Âge : ${ageMax === null ? 'à partir de' : 'de'} ${ageMin}${ageMax === null ? '' : ` à ${ageMax}`} ans`;
  return ageMax === null ? null : `Âge : jusqu’à ${ageMax} ans`;
};

function location(event: FeedEvent): Pick<ICalEventData, 'location'> {
  const town = [event.postcode, event.communeName].filter(Boolean).join(' ');
  const words = [event.placeName, event.address, town].filter((part) => part?.trim()).join(', ');
  const title = cleanText(words || (event.attendanceMode === 'online' ? 'En ligne' : ''));
  if (!title) return {};
  const { latitude: lat, longitude: lon } = event;
  return { location: lat === null || lon === null ? { title } : { title, geo: { lat, lon } } };
}

function description(event: FeedEvent, slot: FeedSlot): string {
  const parts = [
    slot.status ? [slotWords[slot.status], slot.reason].filter(Boolean).join(' ') : statusWords[event.status],
    event.summary?.trim() ? event.summary : shortened(event.descriptionText),
    event.free ? 'Gratuit.' : '',
    event.price && `Tarif : ${event.price}`,
    event.organizerName && `Organisé par ${event.organizerName}`,
    event.onlineUrl && `En ligne : ${event.onlineUrl}`,
    ages(event),
    event.registrations.length > 0 && `Inscription : ${event.registrations.map(({ value }) => value).join(', ')}`,
    event.url,
  ];
  return cleanText(parts.filter((part) => typeof part === 'string' && part.trim() !== '').join('\n\n'));
}

/** What stands for the summary of an event that has none. Characters. */
const longestExcerpt = 300;

/** Whole words from the beginning. */
function shortened(text: string): string {
  if (text.length <= longestExcerpt) return text;
  return `${text.slice(0, longestExcerpt).replace(/\s*\S*$/, '')}…`;
}

/** The library escapes what stands in events, not what stands in the calendar. */
const calendarProperty = (text: string): string =>
  cleanText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** The rule in force since 1996: last Sundays of March and October, at 1:00 UTC. */
const vtimezone = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Paris',
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');
