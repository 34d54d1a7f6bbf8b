import { blankArticle, blankEvent } from '@parvis/silo/blank';
import type { Media, RecordOf, SiloRecord } from '@parvis/silo/records';
import { Replica } from '@parvis/silo/replica';

const updatedAt = '2026-11-01T08:00:00.000Z';
const site = 'ville';
export const baseUrl = 'https://aubelonne.example';
/** 11 h in Paris, on 22 November 2026. */
export const clock = '2026-11-22T10:00:00.000Z';

/** What is the same of any diffused record shown on the site at a path. */
export const at = (slug: string, path: string) => ({
  id: `id-${slug}`,
  slug,
  formerSlugs: [],
  updatedAt,
  sites: [{ site, url: `${baseUrl}${path}` }],
  canonicalUrl: `${baseUrl}${path}`,
});

export const siteRecord: RecordOf<'site'> = {
  type: 'site',
  id: 'id-ville',
  slug: site,
  formerSlugs: [],
  key: site,
  name: 'Aubelonne',
  tagline: null,
  description: null,
  baseUrl,
  position: 1,
  topTasks: [],
  legal: { owner: '', director: '', host: '', contact: '', privacyContact: '' },
  updatedAt,
};

export const eventRecord = (slug: string, more: Partial<RecordOf<'event'>> = {}): RecordOf<'event'> => ({
  ...blankEvent,
  ...at(slug, `/agenda/${slug}/`),
  title: `Événement ${slug}`,
  ...more,
});

export const articleRecord = (slug: string, more: Partial<RecordOf<'article'>> = {}): RecordOf<'article'> => ({
  ...blankArticle,
  ...at(slug, `/actualites/${slug}/`),
  title: `Article ${slug}`,
  ...more,
});

export const image = (hash: string, width = 600): Media => ({
  url: `/uploads/${hash}.png`,
  hash,
  width,
  height: 400,
  alt: '',
  credit: null,
  focus: null,
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
