import { blankEvent, blankPlace } from '@parvis/silo/blank';
import type { SiloRecord } from '@parvis/silo/records';
import { placesOf, themes } from '../lib/base-town.ts';
import { chance, wordsOf } from '../lib/random.ts';

export const siteKey = 'bench';
/** The instant both sides publish at. */
export const clock = '2026-11-22T10:00:00.000Z';
const baseUrl = 'https://aubelonne.example';
const updatedAt = '2026-11-01T08:00:00.000Z';
const dayMs = 24 * 3_600_000;

/** A town as the replica holds it: events of about 2 kB of text, 200 places, the themes, one site. */
export function* benchRecords(events: number): Generator<SiloRecord> {
  yield {
    ...named('site', siteKey),
    type: 'site',
    key: siteKey,
    name: 'Aubelonne',
    tagline: null,
    description: null,
    baseUrl,
    position: 1,
    topTasks: [],
    legal: { owner: '', director: '', host: '', contact: '', privacyContact: '' },
  };
  yield { ...named('service', 'culture'), type: 'service', name: 'Culture', summary: null, email: null, phone: null };
  for (const [position, slug] of themes.entries())
    yield { ...named('theme', slug), type: 'theme', name: slug, position };
  const places = placesOf(200);
  for (const [index, { name, latitude, longitude }] of places.entries())
    yield {
      ...blankPlace,
      ...diffused('place', `lieu-${index}`, '/lieux/'),
      name,
      address: `${index} rue des Tanneurs`,
      postcode: '99100',
      latitude,
      longitude,
    };
  for (let index = 0; index < events; index++) yield eventRecord(index, places.length);
}

function eventRecord(index: number, places: number): SiloRecord {
  const random = chance(index + 1);
  const start = Date.UTC(2026, 11, 1, random.between(8, 19)) + random.between(0, 330) * dayMs;
  return {
    ...blankEvent,
    ...diffused('event', `rendez-vous-${index}`, '/agenda/'),
    title: `Rendez-vous n°\u00A0${index + 1}`,
    themes: [...new Set([random.oneOf(themes), random.oneOf(themes)])].map((slug) => `theme-${slug}`),
    summary: wordsOf(random, 140),
    description: Array.from({ length: 4 }, () => ({
      type: 'paragraph',
      children: [{ type: 'text', text: wordsOf(random, 450) }],
    })),
    slots: Array.from({ length: random.between(1, 4) }, (_, week) => ({
      start: new Date(start + 7 * week * dayMs).toISOString(),
      end: new Date(start + 7 * week * dayMs + 2 * 3_600_000).toISOString(),
      allDay: false,
    })),
    place: `place-lieu-${index % places}`,
  };
}

const named = (type: string, slug: string) => ({ id: `${type}-${slug}`, slug, formerSlugs: [], updatedAt });

const diffused = (type: string, slug: string, path: string) => ({
  ...named(type, slug),
  service: 'service-culture',
  sites: [{ site: siteKey, url: `${baseUrl}${path}${slug}/` }],
  canonicalUrl: `${baseUrl}${path}${slug}/`,
});
