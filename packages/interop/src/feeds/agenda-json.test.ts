import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { cleanText } from '../clean-text.ts';
import { agendaJson as pieces } from './agenda-json.ts';
import { anyEvent, meta, sampleEvent } from './sample.ts';
import type { FeedEvent, FeedMeta, FeedSlot } from './types.ts';

const words = z.string().nullable();
/** What became of one date. */
const changes = {
  eventStatus: z.enum(['EventScheduled', 'EventRescheduled', 'EventMovedOnline', 'EventPostponed', 'EventCancelled']),
  previousStartDate: z.string().nullable(),
};
const event = z.strictObject({
  '@type': z.literal('Event'),
  identifier: z.string(),
  name: z.string(),
  abstract: words,
  description: z.string(),
  url: z.url(),
  eventStatus: z.enum(['EventScheduled', 'EventRescheduled', 'EventMovedOnline', 'EventPostponed', 'EventCancelled']),
  full: z.boolean(),
  eventAttendanceMode: z.enum(['OfflineEventAttendanceMode', 'OnlineEventAttendanceMode', 'MixedEventAttendanceMode']),
  occurrences: z
    .array(
      z.union([
        z.strictObject({ startDate: z.iso.date(), endDate: z.iso.date(), allDay: z.literal(true), ...changes }),
        z.strictObject({
          startDate: z.iso.datetime({ offset: true }),
          endDate: z.iso.datetime({ offset: true }).nullable(),
          allDay: z.literal(false),
          ...changes,
        }),
      ]),
    )
    .min(1),
  location: z
    .strictObject({
      '@type': z.literal('Place'),
      name: words,
      address: z.strictObject({ streetAddress: words, postalCode: words, addressLocality: words, insee: words }),
      latitude: z.number().nullable(),
      longitude: z.number().nullable(),
    })
    .nullable(),
  onlineUrl: z.url().nullable(),
  organizer: words,
  isAccessibleForFree: z.boolean(),
  price: words,
  offers: z
    .strictObject({
      '@type': z.literal('AggregateOffer'),
      lowPrice: z.number(),
      highPrice: z.number(),
      priceCurrency: z.literal('EUR'),
    })
    .nullable(),
  typicalAgeRange: z
    .string()
    .regex(/^\d*-\d*$/)
    .nullable(),
  accessibility: z.array(z.enum(['hi', 'ii', 'vi', 'pi', 'mi'])),
  registration: z.array(z.strictObject({ type: z.enum(['url', 'email', 'phone']), value: z.string(), label: words })),
  image: z.url().nullable(),
  keywords: z.array(z.string()),
  audience: z.array(z.string()),
  dateModified: z.iso.datetime(),
});
const feed = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('DataFeed'),
  name: z.string(),
  url: z.url(),
  license: z.string(),
  dateModified: z.iso.datetime(),
  inLanguage: z.literal('fr'),
  numberOfItems: z.int(),
  dataFeedElement: z.array(event),
});
const agendaJson = (about: FeedMeta, events: readonly FeedEvent[]): string => [...pieces(about, events)].join('');
const read = (json: string) => feed.parse(JSON.parse(json));

test('both changes of hour show their offset', () => {
  const slots = ['2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'];
  const json = agendaJson(meta, [sampleEvent({ slots: slots.map((start) => ({ start, end: null, allDay: false })) })]);
  expect(read(json).dataFeedElement[0]?.occurrences.map(({ startDate }) => startDate)).toEqual([
    '2026-03-29T01:30:00+01:00',
    '2026-03-29T03:30:00+02:00',
    '2026-10-25T02:30:00+02:00',
    '2026-10-25T02:30:00+01:00',
  ]);
});

test('a cancelled and a moved date say so, one by one', () => {
  const slot = { start: '2026-11-21T17:30:00.000Z', end: null, allDay: false };
  const slots: FeedSlot[] = [
    slot,
    { ...slot, start: '2026-11-28T17:30:00.000Z', status: 'cancelled' },
    { ...slot, start: '2026-12-06T17:30:00.000Z', status: 'moved', previousStart: '2026-12-05T17:30:00.000Z' },
  ];
  const [first] = read(agendaJson(meta, [sampleEvent({ slots })])).dataFeedElement;
  expect(first?.occurrences.map(({ eventStatus, previousStartDate }) => [eventStatus, previousStartDate])).toEqual([
    ['EventScheduled', null],
    ['EventCancelled', null],
    ['EventRescheduled', '2026-12-05T18:30:00+01:00'],
  ]);
});

test('the feed says who publishes it and when it last changed', () => {
  expect(read(agendaJson(meta, []))).toMatchObject({
    name: 'Agenda · Ville d’Aubelonne',
    license: 'Licence Ouverte 2.0',
    dateModified: meta.updatedAt,
    numberOfItems: 0,
  });
});

test('1 000 events of any words keep the documented shape', () => {
  const events = fc.sample(anyEvent, { numRuns: 1000, seed: 2026 });
  const back = read(agendaJson(meta, events)).dataFeedElement;
  expect(back.map(({ name }) => name)).toEqual(events.map(({ title }) => cleanText(title)));
});

test.each([0, 1, 3])('%i events in pieces are what JSON writes of all at once, indented by two', (count) => {
  const json = agendaJson(meta, fc.sample(anyEvent, { numRuns: count, seed: 3 }).slice(0, count));
  expect(json).toBe(`${JSON.stringify(JSON.parse(json), null, 2)}\n`);
});
