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
import { articleRecord, at, clock, eventRecord, replicaOf } from '../../packages/publisher/tests/support/records.ts';
import { blankGallery, blankPage, blankProcedure, blankSelection } from '../../packages/silo/src/blank.ts';
import { commandOf, root } from '../../scripts/lib/paths.ts';

const words = (title: string) => ({ title, summary: null, description: [], price: null, plainText: [] });
const festival = eventRecord('fete', { translations: { en: words('Festival'), ar: words('مهرجان') } });
const article = articleRecord('guide', {
  translations: { uk: { title: 'Посібник', summary: null, body: [], materials: null, steps: [], plainText: [] } },
});

const text = (words: string) => [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: words }] }];
const said = { summary: null, description: [], plainText: [] };
const procedure = {
  ...blankProcedure,
  ...at('ecole', '/demarches/ecole/'),
  title: 'Inscrire un enfant',
  documents: [{ label: 'Un acte de naissance', note: null, url: null }],
  url: 'https://demarches.example/ecole',
  delay: 'Une semaine',
  translations: {
    uk: {
      ...said,
      title: 'Запис дитини до школи',
      eligibility: 'Усі діти',
      documents: [{ label: 'Свідоцтво про народження', note: 'Копія', url: null }],
      cost: 'Безкоштовно',
      delay: 'Тиждень',
      urlLabel: null,
      steps: [{ title: 'Заповнити', text: text('Онлайн.'), image: null }],
    },
  },
};
const settling = {
  ...blankPage,
  ...at('s-installer', '/vie-pratique/s-installer/'),
  title: 'S’installer',
  blocks: [{ type: 'text' as const, title: 'Bienvenue', body: text('Bonjour.') }],
  translations: {
    en: {
      title: 'Settling in',
      summary: null,
      plainText: [],
      blocks: [
        { type: 'text' as const, title: 'Welcome', body: text('Hello.') },
        {
          type: 'related' as const,
          title: 'Soon',
          content: 'events' as const,
          theme: null,
          audience: null,
          version: null,
          limit: 3,
        },
      ],
    },
  },
};
const gallery = {
  ...blankGallery,
  ...at('atelier', '/galeries/atelier/'),
  title: 'Atelier',
  translations: { es: { ...said, title: 'Taller', items: [] } },
};
const selection = {
  ...blankSelection,
  ...at('noel', '/vacances/noel/'),
  title: 'Noël',
  events: [festival.id],
  articles: [article.id],
  translations: { en: { ...said, title: 'Christmas' } },
};

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
    replica: replicaOf(festival, article, eventRecord('seul'), procedure, settling, gallery, selection),
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
    'en/vacances/noel/index.html',
    'en/vie-pratique/s-installer/index.html',
    'es/galeries/atelier/index.html',
    'uk/actualites/guide/index.html',
    'uk/demarches/ecole/index.html',
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

it('says the whole of a procedure in its language, and no word of the French one', async () => {
  const html = await page('uk/demarches/ecole');
  for (const words of ['Усі діти', 'Свідоцтво про народження', 'Заповнити', 'Тиждень', 'Подати заяву онлайн'])
    expect(html).toContain(words);
  expect(html).toContain('href="https://demarches.example/ecole"');
  expect(html).not.toContain('Un acte de naissance');
  expect(await page('demarches/ecole')).toMatch(/<a href="\/uk\/demarches\/ecole\/" hreflang="uk"/);
});

it('composes a page of its blocks in its language, and marks as French what they lead to', async () => {
  const html = await page('en/vie-pratique/s-installer');
  expect(html).toContain('Hello.');
  expect(html).not.toContain('Bonjour.');
  expect(html).toMatch(/<div class="french"[^>]* lang="fr" dir="ltr"[^>]*>.*Événement fete/s);
  expect(await page('vie-pratique/s-installer')).not.toMatch(/class="french"[^>]* lang=/);
});

it('leads from a selection to what is translated in its language, and else to the French page', async () => {
  const html = await page('en/vacances/noel');
  expect(html).toMatch(/<a href="\/en\/agenda\/fete\/"[^>]*>Festival</);
  expect(html).toMatch(/<a href="\/actualites\/guide\/" hreflang="fr" lang="fr"/);
});
