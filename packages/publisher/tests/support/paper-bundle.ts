import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A site's build without Astro: what the publisher asks of a bundle, and nothing else. */
const entry = `
const context = () => globalThis[Symbol.for('parvis.render-context')].getStore();
const ask = (...question) => context().ask(question);
const fixed = (content) => [{ content, dynamic: false, spread: false }];
const slug = [{ content: 'slug', dynamic: true, spread: false }];
export const assetsFolder = '_astro';
export const pages = async () => [
  { pattern: '/', kind: 'page', segments: [], params: [], matches: /^\\/$/ },
  { pattern: '/agenda/[slug]', kind: 'page', segments: [fixed('agenda'), slug], params: ['slug'],
    matches: /^\\/agenda\\/[^/]+\\/$/, paths: () => ask('slugs', 'event', {}).map((slug) => ({ params: { slug } })) },
];
export async function render(request) {
  const { pathname } = new URL(request.url);
  const [, slug] = /^\\/agenda\\/([^/]+)\\/$/.exec(pathname) ?? [];
  const found = slug && ask('entry', 'event', slug);
  if (found?.summary === 'throws') throw new Error('No page');
  const text = found?.title ?? ask('count', 'event', {}) + ' events, ' + ask('now', 'day');
  const body = '<html><head></head><body>' + text + '</body></html>';
  return new Response(body, { headers: { 'content-type': 'text/html' } });
}
`;

/** Writes it as a site's `dist` with one hashed asset, named after the deployment. */
export async function paperBundle(folder: string, deployment = 'one'): Promise<string> {
  await mkdir(join(folder, 'server'), { recursive: true });
  await mkdir(join(folder, 'client', '_astro'), { recursive: true });
  await writeFile(join(folder, 'server', 'entry.mjs'), entry);
  await writeFile(join(folder, 'client', '_astro', `${deployment}.css`), `/* ${deployment} */`);
  return folder;
}
