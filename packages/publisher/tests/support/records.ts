import type { Media, RecordOf, SiloRecord } from '@parvis/silo/records';
import { Replica } from '@parvis/silo/replica';

const updatedAt = '2026-11-01T08:00:00.000Z';
const site = 'ville';
export const baseUrl = 'https://aubelonne.example';
/** 11 h in Paris, on 22 November 2026. */
export const clock = '2026-11-22T10:00:00.000Z';

const diffused = (slug: string, path: string) => ({
  id: `id-${slug}`,
  slug,
  updatedAt,
  service: null,
  themes: [],
  audiences: [],
  image: null,
  sites: [{ site, url: `${baseUrl}${path}` }],
  canonicalUrl: `${baseUrl}${path}`,
});

export const siteRecord: RecordOf<'site'> = {
  type: 'site',
  id: 'id-ville',
  slug: site,
  key: site,
  name: 'Aubelonne',
  tagline: null,
  description: null,
  baseUrl,
  position: 1,
  topTasks: [],
  alerts: [],
  legal: { owner: '', director: '', host: '', contact: '', privacyContact: '' },
  updatedAt,
};

export function eventRecord(slug: string, more: Partial<RecordOf<'event'>> = {}): RecordOf<'event'> {
  return {
    ...diffused(slug, `/agenda/${slug}/`),
    type: 'event',
    title: `Événement ${slug}`,
    summary: null,
    description: [],
    slots: [{ start: '2026-12-01T17:30:00.000Z', end: null, allDay: false }],
    status: 'scheduled',
    attendanceMode: 'offline',
    onlineUrl: null,
    place: null,
    commune: null,
    organizer: null,
    price: null,
    free: true,
    registrationUrl: null,
    ...more,
  };
}

export function articleRecord(slug: string, more: Partial<RecordOf<'article'>> = {}): RecordOf<'article'> {
  return {
    ...diffused(slug, `/actualites/${slug}/`),
    type: 'article',
    title: `Article ${slug}`,
    kind: 'news',
    summary: null,
    body: [],
    publishedOn: '2026-11-20',
    place: null,
    ...more,
  };
}

export const image = (hash: string, width = 600): Media => ({
  url: `/uploads/${hash}.png`,
  hash,
  width,
  height: 400,
  alt: '',
  credit: null,
});

export function replicaOf(...records: SiloRecord[]): Replica {
  const replica = new Replica(':memory:');
  put(replica, siteRecord, ...records);
  return replica;
}

export function put(replica: Replica, ...records: SiloRecord[]): void {
  replica.write(() => {
    for (const record of records) replica.put(record);
  });
}
