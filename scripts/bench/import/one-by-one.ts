/** The peer of the import: the same events through the document service, one by one, with none of the import's batches. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportLine } from '@parvis/interop/openagenda/import-line';
import { readOpenAgenda } from '@parvis/interop/openagenda/read-openagenda';
import { themesFrom } from '@parvis/interop/openagenda/themes';
import { translate } from '@parvis/interop/openagenda/translate';
import { root } from '../../lib/paths.ts';
import { bootSilo } from '../lib/boot-silo.ts';
import { progressMark } from '../lib/workshop.ts';

const [file = '', wanted = ''] = process.argv.slice(2);
const themesOf = themesFrom(await readFile(join(root, 'packages', 'interop', 'openagenda-themes.csv'), 'utf8'));
interface Slug {
  slug: string;
}
/** What the type of a translated line leaves open: its relations, and what only the import looks at. */
interface Fields {
  service: Slug;
  place: string | null;
  themes: Slug[];
  audiences: Slug[];
  match: unknown;
}
const fieldsOf = ({ initial, data }: ImportLine) => ({ ...initial, ...data }) as unknown as Fields;

const lines: { place: ImportLine<'place'> | null; event: ImportLine<'event'> }[] = [];
for await (const { raw } of readOpenAgenda(createReadStream(file))) {
  if (lines.length >= Number(wanted)) break;
  const translation = translate(raw, { service: 'culture', themesOf });
  if (!translation.ok) throw new Error(translation.reason);
  lines.push({ place: translation.place, event: translation.line });
}

const { strapi, answer } = await bootSilo();
const idsBySlug = async (type: string) => {
  const rows = await strapi.db
    .query(`api::${type}.${type}`)
    .findMany<Slug & { documentId: string }>({ select: ['slug', 'documentId'] });
  return new Map(rows.map(({ slug, documentId }) => [slug, documentId]));
};
const hubs = {
  service: await idsBySlug('service'),
  themes: await idsBySlug('theme'),
  audiences: await idsBySlug('audience'),
};

// Places are made before the clock starts.
const places = new Map<string, string>();
for (const { place } of lines) {
  if (!place || places.has(place.key)) continue;
  const { match: _, service, ...data } = fieldsOf(place);
  const made = await strapi
    .documents('api::place.place')
    .create({ data: { ...data, service: hubs.service.get(service.slug) } });
  places.set(place.key, made.documentId);
}

const began = performance.now();
for (const [index, { event }] of lines.entries()) {
  const { place, service, themes, audiences, ...data } = fieldsOf(event);
  await strapi.documents('api::event.event').create({
    data: {
      ...data,
      service: hubs.service.get(service.slug),
      place: place === null ? null : places.get(place),
      themes: themes.map(({ slug }) => hubs.themes.get(slug)),
      audiences: audiences.map(({ slug }) => hubs.audiences.get(slug)),
    },
    status: 'published',
  });
  if ((index + 1) % 500 === 0) console.error(`${progressMark}${index + 1}`);
}
await answer({ records: lines.length, seconds: (performance.now() - began) / 1000 });
