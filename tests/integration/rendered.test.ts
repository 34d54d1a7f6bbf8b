import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LiveSite } from '@parvis/publisher/live/live-site';
import type { Block, Inline, RecordOf, SiloRecord } from '@parvis/silo/records';
import type { Replica } from '@parvis/silo/replica';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contents, temporaryFolder } from '../../packages/publisher/tests/support/folders.ts';
import { LiveSites, replicaOf, rewrite, update } from '../support/live-sites.ts';
import { RandomTown, siteKeys } from '../support/random-town.ts';
import { seededPick } from '../support/seeded-pick.ts';

/** How many pages each kind of edit renders: those that show what changed, and no other. */

let folder: { path: string; remove: () => Promise<void> };
let built: LiveSites;
let town: RandomTown;
let replica: Replica;
let sites: LiveSite[];
let count = 0;

beforeAll(async () => {
  folder = await temporaryFolder();
  built = await LiveSites.open(folder.path);
});
afterAll(() => folder.remove());

beforeEach(async () => {
  town = new RandomTown(seededPick(20261125).pick);
  const event = oneEvent();
  // On every site, coming soon, in French only, so that every list may show it.
  edit(event, {
    title: 'Concert unique',
    themes: ['theme-0'],
    audiences: ['audience-0'],
    commune: 'commune-0',
    slots: [{ start: '2026-11-23T17:00:00.000Z', end: null, allDay: false }],
    sites: siteKeys.map((site) => ({ site, url: `https://${site}.example/agenda/${event.slug}/` })),
    translations: {},
  });
  // A selection knows events out of its dates, and does not show them; a newsletter names those that no site shows.
  for (const record of town.records.values())
    if (record.type === 'selection' || record.type === 'newsletter-issue') edit(record, { events: [] });
  replica = replicaOf(town.records.values());
  sites = built.over(replica, out());
  for (const site of sites) await site.publish(town.clock);
  return () => {
    replica.close();
    count += 1;
  };
});

const out = () => join(folder.path, `run-${count}`);
const text = (words: string): Block[] => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];

function oneEvent(): RecordOf<'event'> {
  const found = [...town.records.values()].find((record) => record.type === 'event');
  if (!found) throw new Error('The town has no event.');
  return found;
}

function edit<R extends SiloRecord>(record: R, fields: Partial<R>): void {
  town.records.set(`${record.type}/${record.id}`, { ...record, ...fields });
}

/** What one edit rendered and wrote, site by site; 0 where nothing was to do. */
async function rendered(work: () => void) {
  const before = new Map(town.records);
  work();
  const reports = await update(sites, rewrite(replica, before, town.records), town.clock);
  return reports.map((report) => ({ pages: report?.pages ?? 0, written: report?.written ?? 0 }));
}

/** How many HTML pages of each site hold some words. */
async function holding(words: string): Promise<number[]> {
  const counts: number[] = [];
  for (const key of siteKeys) {
    const files = Object.entries(await contents(join(out(), key)));
    counts.push(files.filter(([file, bytes]) => file.endsWith('.html') && bytes.includes(words)).length);
  }
  return counts;
}

describe('an edit renders', () => {
  it('of a body, the record’s own page on each site and nothing else', async () => {
    const report = await rendered(() => edit(oneEvent(), { description: text('Tout autre chose') }));
    expect(report).toEqual(siteKeys.map(() => ({ pages: 1, written: 1 })));
    expect(await holding('Tout autre chose')).toEqual([1, 1, 1]);
  });

  it('of an image put into a text, the record’s own page, with copies of it of its own size', async () => {
    const image = { url: 'https://silo.example/uploads/quai.jpg', alternativeText: 'Le quai', width: 900, height: 600 };
    const children: Inline[] = [{ type: 'text', text: '' }];
    const description: Block[] = [{ type: 'image', image: { ...image, hash: 'quai' }, children }];
    const report = await rendered(() => edit(oneEvent(), { description }));
    expect(report).toEqual(siteKeys.map(() => ({ pages: 1, written: 3 })));
    expect(await holding('/_images/quai-0-800.webp')).toEqual([1, 1, 1]);
    expect(await holding('alt="Le quai"')).toEqual([1, 1, 1]);
  });

  it('of a title, the pages that show it, each once', async () => {
    const showing = await holding('Concert unique');
    expect(Math.min(...showing)).toBeGreaterThan(1);
    const report = await rendered(() => edit(oneEvent(), { title: 'Concert unique et double' }));
    expect(report).toEqual(showing.map((pages) => ({ pages, written: pages })));
    expect(await holding('Concert unique et double')).toEqual(showing);
  });

  it('of the name of a theme, the pages that show it', async () => {
    const theme = replica.get('theme', 'theme-0');
    if (!theme) throw new Error('The town has no theme.');
    await rendered(() => edit(theme, { name: 'Fil conducteur' }));
    const showing = await holding('Fil conducteur');
    const report = await rendered(() => edit({ ...theme, name: 'Fil conducteur' }, { name: 'Fil rouge' }));
    expect(report.map(({ written }) => written)).toEqual(showing);
  });

  it('of a record that no site shows, nothing', async () => {
    await rendered(() => edit(oneEvent(), { sites: [], canonicalUrl: null }));
    const report = await rendered(() => edit(oneEvent(), { title: 'Ailleurs' }));
    expect(report).toEqual(siteKeys.map(() => ({ pages: 0, written: 0 })));
  });

  it('of a site that was saved with nothing new to show, nothing', async () => {
    const site = replica.bySlug('site', 'ville');
    if (!site) throw new Error('The town has no site.');
    const report = await rendered(() => edit(site, { updatedAt: '2026-11-24T08:00:00.000Z' }));
    expect(report).toEqual(siteKeys.map(() => ({ pages: 0, written: 0 })));
  });

  it('of what a channel publishes, the page of channels where there is one', async () => {
    const channel = [...town.records.values()].find((record) => record.type === 'channel');
    if (channel?.type !== 'channel') throw new Error('The town has no channel.');
    await rendered(() => edit(channel, { showOn: [] }));
    const items = channel.items.map((item) => ({ ...item, title: 'Vu ailleurs' }));
    const report = await rendered(() => edit({ ...channel, showOn: [] }, { items }));
    const pages = (key: string) => (key === 'mediatheque' ? 1 : 0);
    expect(report).toEqual(siteKeys.map((key) => ({ pages: pages(key), written: pages(key) })));
    expect(await holding('Vu ailleurs')).toEqual(siteKeys.map(pages));
  });

  it('of a translation, its page in that language and the links to it', async () => {
    const words = { title: 'One concert', summary: null, description: [], price: null, plainText: [] };
    const added = await rendered(() => edit(oneEvent(), { translations: { en: words } }));
    expect(added.every(({ pages }) => pages >= 2)).toBe(true);
    const body = { ...words, description: text('Doors at seven') };
    const report = await rendered(() => edit(oneEvent(), { translations: { en: body } }));
    expect(report).toEqual(siteKeys.map(() => ({ pages: 1, written: 1 })));
  });
});

describe('a feed', () => {
  it('makes way for an edit at any moment, and is then made as if nothing had been', async () => {
    const [site] = sites;
    if (!site) throw new Error('The town has no site.');
    const path = join(out(), siteKeys[0] ?? '', 'agenda.ics');
    while (site.isBehind) await site.follow();
    await rendered(() => edit(oneEvent(), { title: 'Concert reporté' }));
    const before = await readFile(path, 'utf8');
    for (const moment of [0, 1, 2, 3, 5]) {
      let looks = 0;
      expect(await site.follow(() => looks++ >= moment)).toBeUndefined();
      expect(site.isBehind).toBe(true);
    }
    expect(await readFile(path, 'utf8')).toBe(before);
    while (site.isBehind) await site.follow();
    expect(site.failures).toEqual([]);
    expect(await readFile(path, 'utf8')).toContain('Concert reporté');
  });
});

describe('a former address', () => {
  it('leads to a calendar that was made after the page it belongs to', async () => {
    const selection = [...town.records.values()].find((record) => record.type === 'selection');
    if (selection?.type !== 'selection') throw new Error('The town has no selection.');
    await rendered(() => edit(selection, { slug: 'noel', formerSlugs: [selection.slug] }));
    for (const site of sites) while (site.isBehind) await site.follow();
    const from = `/vacances/${selection.slug}/`;
    const lists = await Promise.all(
      siteKeys.map((key) => readFile(join(out(), key, '_redirects'), 'utf8').catch(() => '')),
    );
    expect(lists.filter((list) => list.includes(`${from} /vacances/noel/ 301\n`)).length).toBeGreaterThan(0);
    for (const list of lists.filter((text) => text.includes(from)))
      expect(list).toContain(`${from}agenda.ics /vacances/noel/agenda.ics 301\n`);
  });
});
