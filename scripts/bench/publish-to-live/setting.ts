import type { UpsertLine } from '@parvis/silo/upsert-line';
import { siteLine } from '../../lib/sites.ts';
import type { Town } from '../../lib/town.ts';
import { type Administration, contentRoute } from '../lib/administration.ts';
import { Visitor } from '../lib/visitor.ts';

/** What the edits need to know of the town they are made in. Documents unless told. */
export interface Setting {
  administration: Administration;
  sites: { id: string; visitor: Visitor }[];
  events: { id: string; slug: string; place: string }[];
  place: string;
  theme: string;
  culture: string;
  /** A service whose only event no site shows at first. */
  guest: string;
  guestSlug: string;
  /** Main menu of the first site. */
  menu: string;
  alert: string;
}

/** What the edits change, beside the events: to be written after these. */
export function extraLines(town: Town): UpsertLine[] {
  const line = (type: UpsertLine['type'], key: string, data: Record<string, unknown>): UpsertLine => ({
    type,
    source: 'bench',
    key,
    data,
  });
  const [first] = town.sites;
  if (!first) throw new Error('This bench needs sites.');
  const slots = [{ start: '2027-02-01T18:00:00.000Z', end: '2027-02-01T20:00:00.000Z' }];
  return [
    line('service', 'guest', { slug: 'invite', name: 'Service invité' }),
    line('event', 'guest', { title: 'Rendez-vous invité', slug: 'rendez-vous-invite', service: 'guest', slots }),
    line('menu', 'main', {
      name: 'Menu principal',
      site: siteLine(first).key,
      placement: 'main',
      items: [{ label: 'Agenda', url: '/agenda/' }],
    }),
    line('alert', 'one', { text: 'Une alerte', level: 'info', endsAt: '2027-11-01T10:00:00.000Z', service: 'culture' }),
  ];
}

interface Listed {
  documentId: string;
  slug: string;
  key: string;
}

/** Looks up what the edits change. */
export async function settingOf(town: Town, administration: Administration, events: number): Promise<Setting> {
  const list = async (type: string): Promise<Listed[]> => {
    const { data, text } = await administration.send('GET', `${contentRoute(type)}?pageSize=100`);
    if (!Array.isArray(data.results)) throw new Error(`The list of ${type} answered: ${text.slice(0, 200)}`);
    return data.results as Listed[];
  };
  const one = async (type: string, which: (item: Listed) => boolean = () => true): Promise<string> => {
    const found = (await list(type)).find(which);
    if (!found) throw new Error(`The silo lacks a ${type}.`);
    return found.documentId;
  };
  const sites = await list('site');
  const places = await placesInOrder(administration);
  return {
    administration,
    sites: town.sites.map(({ config, baseUrl }) => ({
      id: sites.find(({ key }) => key === config.key)?.documentId ?? '',
      visitor: new Visitor(baseUrl),
    })),
    events: Array.from({ length: events }, (_, index) => ({
      id: `bench${String(index).padStart(19, '0')}`,
      slug: `rendez-vous-${index}`,
      place: places[index % places.length] ?? '',
    })),
    place: places[0] ?? '',
    theme: await one('theme'),
    culture: await one('service', ({ slug }) => slug === 'culture'),
    guest: await one('service', ({ slug }) => slug === 'invite'),
    guestSlug: 'rendez-vous-invite',
    menu: await one('menu'),
    alert: await one('alert'),
  };
}

/** As `load-events` takes them, in turn. */
async function placesInOrder(administration: Administration): Promise<string[]> {
  const places: string[] = [];
  for (let page = 1; ; page += 1) {
    const route = `${contentRoute('place')}?pageSize=100&page=${page}&sort=id:ASC`;
    const { results } = (await administration.send('GET', route)).data as { results: Listed[] };
    places.push(...results.map(({ documentId }) => documentId));
    if (results.length < 100) return places;
  }
}
