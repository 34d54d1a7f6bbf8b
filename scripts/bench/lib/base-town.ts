import type { UpsertLine } from '@parvis/silo/upsert-line';
import { siteLine } from '../../lib/sites.ts';
import type { Town } from '../../lib/town.ts';

export const themes = [
  'culture',
  'musique',
  'spectacle',
  'lecture',
  'patrimoine',
  'sport',
  'nature',
  'solidarite',
  'sante',
  'education',
  'numerique',
  'citoyennete',
  'emploi',
  'fetes',
] as const;
const audiences = ['0-3-ans', '4-6-ans', '7-10-ans', '11-15-ans', '16-ans-et-plus', 'familles', 'adultes', 'seniors'];
export const communes = ['Aubelonne', 'Montrive', 'Clairvigne', 'Lormeval', 'Chantebrise'] as const;

/** What events point to, and the sites of this checkout, each with rules that take some of the events, or all of those of culture. */
export function baseLines(town: Town, { everywhere = false } = {}): UpsertLine[] {
  const line = (type: UpsertLine['type'], key: string, data: Record<string, unknown>): UpsertLine => ({
    type,
    source: 'bench',
    key,
    data,
  });
  return [
    line('service', 'culture', { slug: 'culture', name: 'Culture' }),
    ...themes.map((slug, position) => line('theme', slug, { slug, name: slug, position })),
    ...[...audiences, 'tout-public'].map((slug, position) => line('audience', slug, { slug, name: slug, position })),
    ...communes.map((name, index) =>
      line('commune', name.toLowerCase(), {
        name,
        insee: String(99_901 + index),
        postcodes: [{ code: String(99_100 + 10 * index) }],
      }),
    ),
    ...town.sites.map((site, index) => {
      const all = { events: true, places: true };
      const some = index === 0 ? all : { ...all, themes: themes.slice(index * 3, index * 3 + 3) };
      const rules = [everywhere ? { ...all, services: ['culture'] } : some];
      return { ...siteLine(site, {}), source: 'bench', data: { ...siteLine(site).data, rules } };
    }),
  ];
}

/** Places of the town, on a grid wide enough that no two are taken for the same one. */
export function placesOf(count: number): { name: string; latitude: number; longitude: number; commune: string }[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `Salle n°\u00A0${index + 1}`,
    latitude: 47 + Math.floor(index / 20) * 0.01,
    longitude: 1 + (index % 20) * 0.01,
    commune: communes[index % communes.length] ?? communes[0],
  }));
}

export const placeLines = (count: number): UpsertLine[] =>
  placesOf(count).map(({ name, latitude, longitude, commune }, index) => ({
    type: 'place',
    source: 'bench',
    key: `place-${index}`,
    data: { name, latitude, longitude, kind: 'other', service: 'culture', commune: commune.toLowerCase() },
  }));
