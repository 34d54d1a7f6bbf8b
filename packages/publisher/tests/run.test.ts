import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PublisherEvent } from '../src/events.ts';
import { type Running, type RunOptions, run } from '../src/run.ts';
import { temporaryFolder } from './support/folders.ts';
import { paperBundle } from './support/paper-bundle.ts';
import { PaperSilo } from './support/paper-silo.ts';
import { eventRecord, siteRecord } from './support/records.ts';

/** The resident publisher, with a silo and a site made of paper. */

let home: string;
let bundle: string;
let silo: PaperSilo;
let now: string;
let events: PublisherEvent[];
let running: Running | undefined;

beforeEach(async () => {
  const folder = await temporaryFolder();
  home = join(folder.path, 'home');
  bundle = await paperBundle(join(folder.path, 'dist'));
  silo = new PaperSilo(siteRecord, eventRecord('fete'));
  now = '2026-11-22T10:00:00.000Z';
  events = [];
  return async () => {
    await running?.close();
    running = undefined;
    await folder.remove();
  };
});

async function start(more: Partial<RunOptions> = {}): Promise<void> {
  const sites = [{ key: 'ville', bundle, port: 0 }];
  const log = (event: PublisherEvent) => void events.push(event);
  running = await run({
    home,
    silo,
    sites,
    host: '127.0.0.1',
    statusPort: 0,
    clock: () => now,
    log,
    every: 10,
    ...more,
  });
}
const stop = async () => {
  await running?.close();
  running = undefined;
};
const get = (path: string) => fetch(`${running?.sites[0]?.url}${path}`);
const told = (name: PublisherEvent['event']) => events.filter(({ event }) => event === name);
const eventually = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 5_000, interval: 10 });
const ready = () => eventually(() => expect(told('ready')).toHaveLength(1));

describe('run', () => {
  it('publishes what the silo holds, serves it, and tells its status', async () => {
    await start();
    await ready();
    expect(await (await get('/agenda/fete/')).text()).toContain('Événement fete');
    const status = await (await fetch(running?.statusUrl ?? '')).json();
    expect(status).toMatchObject({
      state: 'idle',
      cursor: 'first:1',
      silo: { head: 'first:1', error: null },
      lag: 0,
      lastBatch: { pages: 2, failed: 0 },
      sites: [{ site: 'ville', kind: 'published', report: { pages: 2, boundary: '2026-11-22T23:00:00.000Z' } }],
    });
  });

  it('publishes again when the journal moves, and not otherwise', async () => {
    await start();
    await ready();
    silo.change(siteRecord, eventRecord('fete'), eventRecord('marche'));
    await eventually(() => expect(told('published')).toHaveLength(2));
    expect((await get('/agenda/marche/')).status).toBe(200);
    await sleep(100);
    expect([silo.fills, told('published').length]).toEqual([1, 2]);
  });

  it('fills again after a change made while it was filling', async () => {
    silo.meanwhile = () => {
      silo.meanwhile = () => {};
      silo.change(siteRecord, eventRecord('marche'));
    };
    await start();
    await eventually(async () => expect((await get('/agenda/marche/')).status).toBe(200));
    expect((await get('/agenda/fete/')).status).toBe(404);
  });

  it('fills again when the journal begins anew at the same sequence', async () => {
    await start();
    await ready();
    silo.records = [siteRecord];
    silo.epoch = 'second';
    await eventually(async () => expect((await get('/agenda/fete/')).status).toBe(404));
    expect(running?.status().cursor).toBe('second:1');
  });

  it('publishes at midnight what asks the day', async () => {
    await start();
    await ready();
    now = '2026-11-22T23:00:00.000Z';
    await eventually(() => expect(told('published')).toHaveLength(2));
    expect(told('published')[1]).toMatchObject({ boundary: '2026-11-23T23:00:00.000Z' });
    expect(silo.fills).toBe(1);
  });

  it('renders nothing after a restart with nothing new, and something when the bundle is', async () => {
    await start();
    await ready();
    await stop();
    events = [];
    await start();
    await ready();
    expect([told('current').length, told('published').length, silo.fills]).toEqual([1, 0, 1]);
    await stop();
    events = [];
    await paperBundle(bundle, 'two');
    await start();
    await ready();
    expect(told('published')).toHaveLength(1);
    expect((await get('/_astro/one.css')).status).toBe(200);
  });
});

describe('an import', () => {
  const imported = Array.from({ length: 400 }, (_, index) => eventRecord(`import-${index}`));

  it('makes way for what an editor changes meanwhile', async () => {
    await start();
    await ready();
    silo.onFetch = () => {
      silo.onFetch = () => {};
      silo.change(siteRecord, eventRecord('fete', { title: 'Grande fête' }), ...imported);
    };
    silo.import(siteRecord, eventRecord('fete'), ...imported);
    await eventually(() => expect(running?.status().lag).toBe(0));
    await eventually(async () => expect(await (await get('/')).text()).toContain('401 events'));
    expect(silo.fetched[0]?.length).toBeLessThan(300);
    expect(silo.fetched[1]).toEqual(['id-fete']);
    expect(silo.fetched.flat()).toHaveLength(401);
    expect(await (await get('/agenda/fete/')).text()).toContain('Grande fête');
    expect(running?.status().cursor).toBe('first:402');
  });

  it('that leaves an address after an editor’s record took it ends as if it had left before', async () => {
    await start();
    await ready();
    silo.onFetch = () => {
      silo.onFetch = () => {};
      silo.change(...silo.records, { ...eventRecord('fete', { title: 'Autre fête' }), id: 'id-other' });
    };
    const fete = { ...eventRecord('ancienne-fete'), id: 'id-fete' };
    const few = imported.slice(0, 100);
    silo.import(siteRecord, eventRecord('fete'), ...few);
    silo.import(siteRecord, ...few, fete);
    await eventually(() => expect(running?.status().lag).toBe(0));
    await eventually(async () => expect(await (await get('/')).text()).toContain('102 events'));
    expect(silo.fetched[1]).toEqual(['id-other']);
    expect(await (await get('/agenda/fete/')).text()).toContain('Autre fête');
    expect(await (await get('/agenda/ancienne-fete/')).text()).toContain('Événement ancienne-fete');
  });
});

describe('a record', () => {
  const record = async (id: string) =>
    (await fetch(`${running?.statusUrl.replace('/status', '')}/records/event/${id}`)).json();

  it('is live with its address once its page stands, and gone with it', async () => {
    await start();
    await ready();
    const sites = [{ site: 'ville', error: null }];
    expect(await record('id-autre')).toEqual({ cursor: 'first:1', sites, pages: [] });
    const url = 'https://aubelonne.example/agenda/fete/';
    silo.change(siteRecord, eventRecord('fete', { title: 'Grande fête' }));
    await eventually(async () =>
      expect(await record('id-fete')).toEqual({
        cursor: 'first:2',
        sites,
        pages: [{ site: 'ville', url, state: 'live', since: expect.stringMatching(/Z$/), error: null }],
      }),
    );
    silo.change(siteRecord);
    await eventually(async () => expect(await record('id-fete')).toEqual({ cursor: 'first:3', sites, pages: [] }));
  });

  it('that cannot be shown says why, and keeps its earlier page', async () => {
    await start();
    await ready();
    silo.change(siteRecord, eventRecord('fete', { summary: 'throws' }));
    await eventually(async () =>
      expect(await record('id-fete')).toMatchObject({ pages: [{ state: 'failed', error: 'No page' }] }),
    );
    expect(await (await get('/agenda/fete/')).text()).toContain('Événement fete');
    silo.change(siteRecord, eventRecord('fete', { title: 'Guérie' }));
    await eventually(async () => expect(await (await get('/agenda/fete/')).text()).toContain('Guérie'));
    await eventually(async () =>
      expect(await record('id-fete')).toMatchObject({ pages: [{ state: 'live', error: null }] }),
    );
  });

  it('is pending until its changes are written: those that wait behind others, and those of a site to be published whole', async () => {
    await start();
    await ready();
    const told: unknown[] = [];
    const stateOf = async (id: string) => (await record(id)).pages.map(({ state }: { state: string }) => state);
    silo.onFetch = () => void told.push(running?.status().lag, stateOf('id-fete'));
    silo.change(siteRecord, eventRecord('fete', { title: 'Grande fête' }));
    await eventually(async () => expect(await stateOf('id-fete')).toEqual(['live']));
    expect(await Promise.all(told)).toContainEqual(['pending']);
    silo.onFetch = () => {};
    silo.records = [siteRecord, eventRecord('fete', { title: 'Fête reprise' })];
    silo.epoch = 'second';
    await eventually(async () => expect(await (await get('/agenda/fete/')).text()).toContain('reprise'));
    await eventually(async () => expect(await stateOf('id-fete')).toEqual(['live']));
  });

  it('is live as its folder is, after a restart that renders nothing', async () => {
    await start();
    await ready();
    await stop();
    events = [];
    await start();
    await eventually(() => expect(told('current')).toHaveLength(1));
    await eventually(async () => expect((await record('id-fete')).pages).toMatchObject([{ state: 'live' }]));
  });

  it('of no known type is not found', async () => {
    await start();
    expect((await fetch(`${running?.statusUrl.replace('/status', '')}/records/secret/1`)).status).toBe(404);
  });
});

describe('what follows the pages', () => {
  it('waits until nothing changes, and is not needed for the page to be live', async () => {
    await start({ quiet: 400 });
    await ready();
    silo.change(siteRecord, eventRecord('fete'), eventRecord('marche'));
    await eventually(async () => expect((await get('/agenda/marche/')).status).toBe(200));
    expect(running?.status().behind).toBe(true);
    expect(await (await get('/sitemap.xml')).text()).not.toContain('/agenda/marche/');
    await eventually(async () => expect(await (await get('/sitemap.xml')).text()).toContain('/agenda/marche/'));
    expect(running?.status()).toMatchObject({ behind: false, lag: 0 });
  });
});

describe('when something is away or fails', () => {
  it('serves the last publish while the silo is away, and catches up', async () => {
    await start();
    await ready();
    await stop();
    silo.away = true;
    events = [];
    await start();
    await eventually(() => expect(told('waiting')).toHaveLength(1));
    expect((await get('/agenda/fete/')).status).toBe(200);
    expect(running?.status().silo.error).toBe('The silo does not answer');
    silo.change(siteRecord, eventRecord('marche'));
    silo.away = false;
    await eventually(async () => expect((await get('/agenda/marche/')).status).toBe(200));
  });

  it('waits for a silo that was never there', async () => {
    silo.away = true;
    await start();
    await eventually(() => expect(told('waiting')).toHaveLength(1));
    expect(running?.status()).toMatchObject({ state: 'waiting', cursor: null, sites: [{ kind: 'waiting' }] });
    expect((await get('/')).status).toBe(404);
  });

  it('lets other sites out when one cannot be published', async () => {
    const sites = ['ailleurs', 'ville'].map((key) => ({ key, bundle, port: 0 }));
    await start({ sites });
    await ready();
    expect(told('failed')).toMatchObject([
      { site: 'ailleurs', error: expect.stringContaining('no site « ailleurs »') },
    ]);
    expect(told('published')).toMatchObject([{ site: 'ville' }]);
  });

  it('names a failed page in its status, and tries again after a restart', async () => {
    silo.records = [siteRecord, eventRecord('fete', { summary: 'throws' })];
    await start();
    await ready();
    expect(running?.status().sites).toMatchObject([
      { report: { failed: [{ path: '/agenda/fete/', error: 'No page' }] } },
    ]);
    await stop();
    events = [];
    await start();
    await ready();
    expect(told('published')).toHaveLength(1);
  });
});
