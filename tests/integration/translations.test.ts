import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ImageStore } from '../../packages/publisher/src/images.ts';
import { loadBundle } from '../../packages/publisher/src/publish/load-bundle.ts';
import { publishSite } from '../../packages/publisher/src/publish-site.ts';
import { contents, temporaryFolder } from '../../packages/publisher/tests/support/folders.ts';
import { articleRecord, clock, eventRecord, replicaOf } from '../../packages/publisher/tests/support/records.ts';
import { commandOf, root } from '../../scripts/lib/paths.ts';

const words = (title: string) => ({ title, summary: null, description: [], price: null, plainText: [] });
const festival = eventRecord('fete', { translations: { en: words('Festival'), ar: words('مهرجان') } });
const article = articleRecord('guide', {
  translations: { uk: { title: 'Посібник', summary: null, body: [], materials: null, steps: [], plainText: [] } },
});

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let out: string;
const page = (path: string) => readFile(join(out, path, 'index.html'), 'utf8');

/** A real site, with records in several languages. */
beforeAll(async () => {
  folder = await temporaryFolder();
  out = join(folder.path, 'www');
  const site = join(root, 'sites', 'ville');
  const dist = join(folder.path, 'dist');
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [commandOf('astro', site), 'build', '--outDir', dist], {
    cwd: site,
    env,
  });
  const report = await publishSite({
    bundle: await loadBundle(dist),
    replica: replicaOf(festival, article, eventRecord('seul')),
    site: 'ville',
    clock,
    out,
    images: new ImageStore(join(folder.path, 'images'), async () => Buffer.alloc(0)),
    compress: false,
  });
  expect(report.failed).toEqual([]);
  expect(report.brokenLinks).toEqual([]);
});
afterAll(() => folder?.remove());

it('has a page for each published translation, and no other', async () => {
  const pages = Object.keys(await contents(out)).filter((file) => /^(en|ar|uk|es|de)\//.test(file));
  expect(pages.sort()).toEqual([
    'ar/agenda/fete/index.html',
    'en/agenda/fete/index.html',
    'uk/actualites/guide/index.html',
  ]);
  expect(existsSync(join(out, 'agenda/seul/index.html'))).toBe(true);
});

it('says in which language and direction each page is, and keeps what surrounds it French', async () => {
  const [arabic, english, french] = [
    await page('ar/agenda/fete'),
    await page('en/agenda/fete'),
    await page('agenda/fete'),
  ];
  expect(arabic).toMatch(/<html[^>]* lang="ar" dir="rtl"/);
  expect(english).toMatch(/<html[^>]* lang="en" dir="ltr"/);
  expect(french).toMatch(/<html[^>]* lang="fr"/);
  expect(arabic).toMatch(/<div class="around"[^>]* lang="fr" dir="ltr"/);
  expect(french).not.toMatch(/<div class="around"[^>]* lang=/);
  expect(english).toContain('Tuesday');
  expect(english).toContain('Free');
});

it('tells search engines of every language, both ways, and each page of its own address', async () => {
  const base = 'https://aubelonne.example';
  for (const path of ['agenda/fete', 'en/agenda/fete', 'ar/agenda/fete']) {
    const html = await page(path);
    expect(html).toContain(`<link rel="canonical" href="${base}/${path}/"`);
    for (const [code, href] of [
      ['fr', '/agenda/fete/'],
      ['en', '/en/agenda/fete/'],
      ['ar', '/ar/agenda/fete/'],
      ['x-default', '/agenda/fete/'],
    ])
      expect(html).toContain(`<link rel="alternate" hreflang="${code}" href="${base}${href}"`);
  }
  expect(await page('agenda/seul')).not.toContain('hreflang');
  const map = await readFile(join(out, 'sitemap.xml'), 'utf8');
  expect(map).toContain(`<loc>${base}/ar/agenda/fete/</loc>`);
});

it('leads from each language to the others', async () => {
  expect(await page('agenda/fete')).toMatch(
    /<a href="\/ar\/agenda\/fete\/" hreflang="ar" lang="ar" dir="rtl"[^>]*>\s*العربية/,
  );
  expect(await page('ar/agenda/fete')).toMatch(
    /<a href="\/agenda\/fete\/" hreflang="fr" lang="fr" dir="ltr"[^>]*>\s*Français/,
  );
});
