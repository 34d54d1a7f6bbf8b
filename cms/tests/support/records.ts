import { createRequire } from 'node:module';
import type { Core } from '@strapi/strapi';
import type { Line, Result } from '../../src/upsert/protocol.ts';

const require = createRequire(import.meta.url);

/** Loads lines as `npm run silo -- upsert` does, in this process. */
export async function load(strapi: Core.Strapi, lines: (Line | string)[]): Promise<Result[]> {
  const { upsert } = require('../../dist/src/upsert/run.js') as typeof import('../../src/upsert/run.ts');
  const results: Result[] = [];
  const texts = (async function* () {
    for (const line of lines) yield typeof line === 'string' ? line : JSON.stringify(line);
  })();
  for await (const result of upsert(strapi, texts)) results.push(result);
  return results;
}

export const line = (type: string, key: string, data: Record<string, unknown>, source = 'essai'): Line => ({
  type,
  source,
  key,
  data,
});

export const slot = { start: '2026-12-05T14:00:00.000Z', end: '2026-12-05T16:00:00.000Z', allDay: false };

/** Two communes, two services, two sites with rules, two places: what every suite stands on. */
export const base: Line[] = [
  line('commune', 'aubelonne', { name: 'Aubelonne', insee: '99901', postcodes: [{ code: '99100' }] }),
  line('commune', 'montrive', { name: 'Montrive', insee: '99902', postcodes: [{ code: '99110' }] }),
  line('theme', 'musique', { name: 'Musique', position: 1 }),
  line('audience', 'petits', { name: '0-3 ans', position: 1, universe: true }),
  line('service', 'culture', { name: 'Culture', site: 'ville', email: 'culture@aubelonne.example' }),
  line('service', 'sports', { name: 'Sports' }),
  line('site', 'ville', {
    key: 'ville',
    name: 'Aubelonne',
    baseUrl: 'https://aubelonne.example',
    position: 1,
    paths: { event: '/agenda/{slug}/', place: '/lieux/{slug}/', article: '/actualites/{slug}/' },
    rules: [{ events: true, places: true, services: ['culture', 'sports'] }],
  }),
  line('site', 'jeunesse', {
    key: 'jeunesse',
    name: 'Tremplin',
    baseUrl: 'https://tremplin.example/',
    position: 2,
    paths: { event: '/agenda/{slug}/' },
    rules: [
      { events: true, places: true, audiences: ['petits'] },
      { events: true, communes: ['montrive'], themes: ['musique'] },
    ],
  }),
  line('place', 'theatre', {
    name: 'Théâtre',
    kind: 'theatre',
    service: 'culture',
    commune: 'aubelonne',
    latitude: 47.1,
    longitude: -1.2,
  }),
  line('place', 'salle', { name: 'Salle des fêtes', kind: 'other', service: 'culture', commune: 'montrive' }),
];

export const event = (key: string, data: Record<string, unknown> = {}): Line =>
  line('event', key, { title: `Événement ${key}`, service: 'culture', slots: [slot], ...data });
