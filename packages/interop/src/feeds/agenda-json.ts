import { cleanText } from '../clean-text.ts';
import { slotTimes } from './paris-time.ts';
import type { FeedEvent, FeedMeta } from './types.ts';

/**
 * An agenda as JSON, piece by piece, with schema.org names where one exists. Shape: `packages/interop/README.md`. Fields are always there;
 * unknown is null.
 */
export function* agendaJson(meta: FeedMeta, events: readonly FeedEvent[]): Generator<string> {
  const whole = json({
    '@context': 'https://schema.org',
    '@type': 'DataFeed',
    name: `Agenda · ${meta.siteName}`,
    url: meta.siteUrl,
    license: meta.licence,
    dateModified: meta.updatedAt,
    inLanguage: 'fr',
    numberOfItems: events.length,
    dataFeedElement: [],
  });
  yield whole.slice(0, -']\n}'.length);
  for (const [index, event] of events.entries()) yield `${index === 0 ? '' : ','}\n${item(jsonEvent(event))}`;
  yield events.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
}

/** As it stands in a list of the feed: what is two lists deep is indented as much. */
const item = (value: object): string => json([[value]]).slice('[\n  [\n'.length, -'\n  ]\n]'.length);

const json = (value: object): string =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? cleanText(part) : part), 2);

function jsonEvent(event: FeedEvent) {
  return {
    '@type': 'Event',
    identifier: event.id,
    name: event.title,
    abstract: event.summary,
    description: event.descriptionText,
    url: event.url,
    eventStatus: statuses[event.status],
    full: event.status === 'full',
    eventAttendanceMode: modes[event.attendanceMode],
    occurrences: event.slots.map((slot) => {
      const { start, end } = slotTimes(slot);
      return {
        startDate: start,
        endDate: end,
        allDay: slot.allDay,
        eventStatus: slot.status ? slotStatuses[slot.status] : statuses[event.status],
        previousStartDate: slot.previousStart ? slotTimes({ ...slot, start: slot.previousStart }).start : null,
      };
    }),
    location: place(event),
    onlineUrl: event.onlineUrl,
    organizer: event.organizerName,
    isAccessibleForFree: event.free,
    price: event.price,
    offers: prices(event),
    typicalAgeRange:
      event.ageMin === null && event.ageMax === null ? null : `${event.ageMin ?? ''}-${event.ageMax ?? ''}`,
    accessibility: event.accessibility,
    registration: event.registrations.map(({ kind, value, label }) => ({ type: kind, value, label })),
    image: event.imageUrl,
    keywords: event.themes,
    audience: event.audiences,
    dateModified: event.updatedAt,
  };
}

function prices({ free, priceMin, priceMax }: FeedEvent) {
  if (free || (priceMin === null && priceMax === null)) return null;
  return {
    '@type': 'AggregateOffer',
    lowPrice: priceMin ?? priceMax,
    highPrice: priceMax ?? priceMin,
    priceCurrency: 'EUR',
  };
}

function place(event: FeedEvent) {
  const known = [event.placeName, event.address, event.communeName, event.latitude].some((part) => part !== null);
  if (!known) return null;
  return {
    '@type': 'Place',
    name: event.placeName,
    address: {
      streetAddress: event.address,
      postalCode: event.postcode,
      addressLocality: event.communeName,
      insee: event.insee ?? null,
    },
    latitude: event.latitude,
    longitude: event.longitude,
  };
}

/** schema.org has no word for « complet »: such an event is scheduled, and `full` is true. */
const statuses = {
  scheduled: 'EventScheduled',
  rescheduled: 'EventRescheduled',
  moved_online: 'EventMovedOnline',
  postponed: 'EventPostponed',
  full: 'EventScheduled',
  cancelled: 'EventCancelled',
};
const slotStatuses = { cancelled: 'EventCancelled', moved: 'EventRescheduled' };
const modes = {
  offline: 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  mixed: 'MixedEventAttendanceMode',
};
