import { execFile } from 'node:child_process';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Replica } from '@parvis/silo/replica';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ImageStore } from '../src/images.ts';
import { type LoadedBundle, loadBundle } from '../src/publish/load-bundle.ts';
import type { PublishReport } from '../src/publish/report.ts';
import { publishSite } from '../src/publish-site.ts';
import { contents, temporaryFolder } from './support/folders.ts';
import { articleRecord, clock, eventRecord, image, put, replicaOf } from './support/records.ts';

/** A whole publish of a small real Astro site, built once. */

const fixture = fileURLToPath(new URL('./fixture-site', import.meta.url));
const astro = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));

let built: { path: string; remove: () => Promise<void> };
let bundle: LoadedBundle;
let folder: { path: string; remove: () => Promise<void> };
let out: string;
let replica: Replica;
let downloads: string[];

beforeAll(async () => {
  built = await temporaryFolder();
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const dist = join(built.path, 'dist');
  await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', dist], { cwd: fixture, env });
  bundle = await loadBundle(dist);
}, 120_000);
afterAll(() => built.remove());

beforeEach(async () => {
  folder = await temporaryFolder();
  out = join(folder.path, 'www');
  downloads = [];
  replica = replicaOf(eventRecord('fete'), eventRecord('marche'), articleRecord('travaux'));
  return async () => {
    replica.close();
    await folder.remove();
  };
});

async function download(url: string): Promise<Buffer> {
  downloads.push(url);
  if (url.includes('absente')) throw new Error(`No file at ${url}`);
  const picture = sharp({ create: { width: 600, height: 400, channels: 3, background: '#2266aa' } });
  return picture.withMetadata().png().toBuffer();
}

const publish = (target = out, at = clock): Promise<PublishReport> => {
  const images = new ImageStore(join(folder.path, 'images'), download);
  return publishSite({ site: 'ville', replica, clock: at, bundle, out: target, images });
};
const read = (file: string) => readFile(join(out, file), 'utf8');
const missing = (file: string) => expect(stat(join(out, file))).rejects.toThrow('ENOENT');

describe('a publish from nothing', () => {
  it('writes pages, error page, endpoints, public files and the site’s map', async () => {
    const report = await publish();
    expect(report).toMatchObject({ site: 'ville', pages: 7, failed: [], unchanged: 0, removed: 0 });
    expect(Object.keys(await contents(out)).filter((file) => !/\.(br|gz)$/.test(file))).toEqual([
      '404.html',
      'actualites/travaux/index.html',
      'agenda.ics',
      'agenda/fete/index.html',
      'agenda/marche/index.html',
      'bonjour.txt',
      'index.html',
      'octets.bin',
      'robots.txt',
      'sitemap.xml',
    ]);
    expect(await readFile(join(out, 'octets.bin'))).toEqual(Buffer.from([0, 255, 128, 10, 13]));
    expect(await read('agenda.ics')).toContain('SUMMARY:Événement fete\r\n');
    expect(report.boundary).toBe('2026-11-22T23:00:00.000Z');
  });

  it('puts the policy at the start of the head', async () => {
    await publish();
    const policy = '<meta http-equiv="Content-Security-Policy" content="script-src &#39;self&#39;'.replaceAll(
      '&#39;',
      "'",
    );
    expect(await read('index.html')).toContain(`<head><meta charset="utf-8">${policy}`);
    expect(await read('404.html')).toContain(`<head>${policy}`);
  });

  it('lists indexable pages only, with the day of their record', async () => {
    put(replica, eventRecord('secret', { summary: 'hidden' }));
    await publish();
    const map = await read('sitemap.xml');
    expect(map.match(/<loc>.*?<\/loc>/g)).toEqual(
      ['', 'actualites/travaux/', 'agenda/fete/', 'agenda/marche/'].map(
        (path) => `<loc>https://aubelonne.example/${path}</loc>`,
      ),
    );
    expect(map).toContain('agenda/fete/</loc><lastmod>2026-11-01T08:00:00.000Z</lastmod>');
    expect(await read('robots.txt')).toContain('Sitemap: https://aubelonne.example/sitemap.xml');
  });

  it('makes compressed copies that decode to the page', async () => {
    await publish();
    const page = await readFile(join(out, 'index.html'));
    expect(brotliDecompressSync(await readFile(join(out, 'index.html.br')))).toEqual(page);
    expect(gunzipSync(await readFile(join(out, 'index.html.gz')))).toEqual(page);
    await missing('bonjour.txt.br');
  });

  it('names links that lead nowhere', async () => {
    expect((await publish()).brokenLinks).toEqual([{ page: '/', href: '/nulle-part/' }]);
  });

  it('writes a page that leads on where a route redirects', async () => {
    put(replica, articleRecord('ancien', { summary: 'moved' }));
    await publish();
    expect(await read('actualites/ancien/index.html')).toContain(
      '<meta http-equiv="refresh" content="0;url=/agenda.ics">',
    );
  });
});

describe('a publish over an earlier one', () => {
  it('writes nothing when nothing changed, and the same bytes anywhere', async () => {
    await publish();
    expect(await publish()).toMatchObject({ written: 0, removed: 0, unchanged: 10 });
    const elsewhere = join(folder.path, 'elsewhere');
    await publish(elsewhere);
    expect(await contents(elsewhere)).toEqual(await contents(out));
  });

  it('writes only what the clock changed the next day', async () => {
    await publish();
    expect(await publish(out, '2026-11-22T23:00:00.000Z')).toMatchObject({ written: 1 });
    expect(await read('index.html')).toContain('2026-11-23');
  });

  it('removes the page of a record that vanished, and its folder', async () => {
    await publish();
    replica.write(() => replica.remove('event', 'id-fete'));
    expect(await publish()).toMatchObject({ removed: 1, failed: [] });
    await missing('agenda/fete');
    expect(await read('index.html')).not.toContain('fete');
  });

  it('ends, after any sequence, with the bytes of a publish from nothing', async () => {
    await publish();
    put(replica, eventRecord('concert', { title: 'Concert' }), eventRecord('fete', { title: 'Fête des lumières' }));
    await publish();
    replica.write(() => replica.remove('event', 'id-marche'));
    await publish();
    const fresh = join(folder.path, 'fresh');
    await publish(fresh);
    expect(await contents(out)).toEqual(await contents(fresh));
  });

  it('mends a file that somebody changed', async () => {
    await publish();
    await writeFile(join(out, 'agenda/fete/index.html'), 'changed');
    await writeFile(join(out, 'stray.html'), 'stray');
    expect(await publish()).toMatchObject({ written: 1, removed: 1 });
    expect(await read('agenda/fete/index.html')).toContain('Événement fete');
  });
});

describe('former addresses', () => {
  const moved = (slug: string, ...formerSlugs: string[]) => eventRecord(slug, { id: 'id-fete', formerSlugs });

  it('lead on to the page, by a small page and a list, and stay out of the site’s map', async () => {
    put(replica, moved('grande-fete', 'fete', 'la-fete'));
    expect(await publish()).toMatchObject({ failed: [] });
    const page = await read('agenda/fete/index.html');
    expect(page).toMatch(/^<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>[^<]+<\/title>/);
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain('<link rel="canonical" href="https://aubelonne.example/agenda/grande-fete/">');
    expect(page).toContain('<meta http-equiv="refresh" content="0;url=/agenda/grande-fete/">');
    expect(page).toContain('a changé d’adresse\u00A0: <a href="/agenda/grande-fete/">');
    expect(await read('_redirects')).toBe(
      '/agenda/fete/ /agenda/grande-fete/ 301\n/agenda/la-fete/ /agenda/grande-fete/ 301\n',
    );
    expect(await read('sitemap.xml')).not.toMatch(/agenda\/(la-)?fete\//);
  });

  it('give way to a page that takes the address again, and vanish with their record', async () => {
    put(replica, moved('grande-fete', 'fete', 'marche'));
    await publish();
    expect(await read('agenda/marche/index.html')).toContain('Événement marche');
    put(replica, moved('grande-fete', 'marche'), eventRecord('fete', { id: 'id-autre' }));
    await publish();
    expect(await read('agenda/fete/index.html')).toContain('Événement fete');
    await missing('_redirects');
    replica.write(() => replica.remove('event', 'id-fete'));
    put(replica, moved('fete-finie', 'grande-fete'));
    await publish();
    replica.write(() => replica.remove('event', 'id-fete'));
    expect(await publish()).toMatchObject({ failed: [], removed: 3 });
    await missing('agenda/grande-fete');
    await missing('_redirects');
  });

  it('lead nowhere that is not there: the page of a renamed record that fails is not written', async () => {
    put(replica, eventRecord('grande-fete', { id: 'id-fete', formerSlugs: ['fete'], summary: 'throws' }));
    await publish();
    await missing('_redirects');
    await missing('agenda/fete');
  });

  it('stay as they were when a route cannot list its pages', async () => {
    put(replica, articleRecord('chantier', { id: 'id-travaux', formerSlugs: ['travaux'] }));
    await publish();
    const before = [await read('_redirects'), await read('actualites/travaux/index.html')];
    put(replica, articleRecord('chantier', { id: 'id-travaux', summary: 'paths throw' }));
    await publish();
    expect([await read('_redirects'), await read('actualites/travaux/index.html')]).toEqual(before);
  });
});

describe('failures', () => {
  it('keeps the old file of a page that throws, names its record, and lets the others out', async () => {
    await publish();
    const old = await read('agenda/fete/index.html');
    put(replica, eventRecord('fete', { summary: 'throws' }), eventRecord('marche', { title: 'Grand marché' }));
    const report = await publish();
    expect(report.failed).toEqual([
      {
        path: '/agenda/fete/',
        record: { type: 'event', slug: 'fete' },
        error: 'Cannot show Événement fete',
        stack: expect.stringContaining('_slug_'),
      },
    ]);
    expect(await read('agenda/fete/index.html')).toBe(old);
    expect(await read('agenda/marche/index.html')).toContain('Grand marché');
    expect(await read('sitemap.xml')).toContain('/agenda/fete/');
  });

  it('believes no status before the whole body is there', async () => {
    put(replica, articleRecord('tardif', { summary: 'late' }));
    expect((await publish()).failed).toMatchObject([{ path: '/actualites/tardif/', error: 'Late failure' }]);
    await missing('actualites/tardif/index.html');
  });

  it('keeps every page of a route whose paths cannot be listed', async () => {
    await publish();
    put(replica, articleRecord('travaux', { summary: 'paths throw' }));
    const report = await publish();
    expect(report.failed).toMatchObject([{ path: '/actualites/[slug]', error: 'Cannot list the articles' }]);
    expect(await read('actualites/travaux/index.html')).toContain('Article travaux');
  });

  it('refuses to publish a site that the replica does not know', async () => {
    replica.write(() => replica.remove('site', 'id-ville'));
    await expect(publish()).rejects.toThrow('no site « ville »');
  });
});

describe('images', () => {
  it('makes each size once, no wider than the original, and fetches the original once', async () => {
    put(
      replica,
      eventRecord('fete', { image: image('lumieres') }),
      eventRecord('marche', { image: image('petite', 120) }),
    );
    const report = await publish();
    expect(report.failed).toEqual([]);
    expect(await read('agenda/fete/index.html')).toContain('src="/_images/lumieres-320.webp"');
    expect(await sharp(join(out, '_images/lumieres-320.webp')).metadata()).toMatchObject({
      format: 'webp',
      width: 320,
    });
    expect(await read('agenda/marche/index.html')).toContain('src="/_images/petite-120.webp"');
    expect(await publish(join(folder.path, 'other'))).toMatchObject({ failed: [] });
    expect(downloads.toSorted()).toEqual(['/uploads/lumieres.png', '/uploads/petite.png']);
    put(replica, eventRecord('fete'));
    await publish();
    await missing('_images/lumieres-320.webp');
  });

  it('reports an image that cannot be fetched, and lets its page out', async () => {
    put(replica, eventRecord('fete', { image: image('absente') }));
    const report = await publish();
    expect(report.failed).toMatchObject([
      {
        path: '/_images/absente-320.webp',
        error: 'No file at /uploads/absente.png',
        record: { type: 'event', slug: 'fete' },
      },
    ]);
    expect(await read('agenda/fete/index.html')).toContain('absente-320.webp');
  });
});
