import fc from 'fast-check';
import type { FeedEvent, FeedMeta, FeedSlot } from './types.ts';

/** Fictional records for the tests of the feeds. */
export const meta: FeedMeta = {
  siteName: 'Ville d’Aubelonne',
  siteUrl: 'https://aubelonne.example',
  licence: 'Licence Ouverte 2.0',
  updatedAt: '2026-11-20T09:00:00.000Z',
};

export function sampleEvent(changes: Partial<FeedEvent> = {}): FeedEvent {
  return {
    id: 'ab12cd34',
    title: 'Bal d’automne',
    summary: 'Danser au bord de l’Orvelle.',
    descriptionText: 'Avec l’orchestre municipal.',
    slots: [{ start: '2026-11-21T17:30:00.000Z', end: '2026-11-21T22:00:00.000Z', allDay: false }],
    status: 'scheduled',
    attendanceMode: 'offline',
    url: 'https://aubelonne.example/agenda/bal-d-automne/',
    placeName: 'Salle des Tanneurs',
    address: '3 rue des Tanneurs',
    postcode: '99100',
    communeName: 'Aubelonne',
    insee: '99901',
    latitude: 47.1,
    longitude: -1.25,
    organizerName: null,
    price: '5 €, gratuit pour les moins de 12 ans',
    free: false,
    priceMin: null,
    priceMax: null,
    ageMin: null,
    ageMax: null,
    accessibility: [],
    registrations: [],
    onlineUrl: null,
    imageUrl: null,
    themes: ['Musique'],
    audiences: ['Familles'],
    updatedAt: '2026-11-02T08:15:30.000Z',
    ...changes,
  };
}

/** Text as people paste it: separators of every format, new lines, quotes, emoji, formulas. */
const roughText = fc
  .array(
    fc.constantFrom(
      'Bal, concert',
      ' ; ',
      '"fête"',
      '\n',
      '\r\n',
      ' ',
      'été',
      '🎉',
      '👨‍👩‍👧',
      '=cmd()',
      '\\ ',
      'l’eau',
      ':',
      '|',
      '\t',
      '\u0000',
      '+33',
      '<b>',
      '&amp;',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => `x${parts.join('')}x`);

const instant = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2027, 11, 31) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000).toISOString());

const slot: fc.Arbitrary<FeedSlot> = fc
  .record({ start: instant, minutes: fc.option(fc.integer({ min: 1, max: 4_000 })), allDay: fc.boolean() })
  .map(({ start, minutes, allDay }) => ({
    start,
    end: minutes === null ? null : new Date(Date.parse(start) + minutes * 60_000).toISOString(),
    allDay,
  }));

export const anyEvent: fc.Arbitrary<FeedEvent> = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9]{24}$/),
    title: roughText,
    summary: fc.option(roughText),
    descriptionText: roughText,
    slots: fc.uniqueArray(slot, { minLength: 1, maxLength: 4, selector: ({ start }) => start }),
    status: fc.constantFrom('scheduled', 'postponed', 'full', 'cancelled'),
    placeName: fc.option(roughText),
    price: fc.option(roughText),
    free: fc.boolean(),
    priceMin: fc.option(fc.constantFrom(2, 5.5)),
    ageMin: fc.option(fc.nat(12)),
    accessibility: fc.uniqueArray(fc.constantFrom('hi', 'ii', 'vi', 'pi', 'mi')),
    registrations: fc.array(
      fc.record({ kind: fc.constantFrom('url', 'email', 'phone'), value: roughText, label: fc.option(roughText) }),
      { maxLength: 3 },
    ),
    themes: fc.array(fc.constantFrom('Musique', 'Fêtes, traditions', 'Santé'), { maxLength: 3 }),
    updatedAt: instant,
  })
  .map(sampleEvent);
