import type { Core } from '@strapi/strapi';
import { isDiffused, publicTypes, uidOf } from '../lib/content-types';
import { isLocalised, original } from '../lib/localised';
import { daysBefore } from './days';
import { ownFirst } from './own-first';
import type { Choice } from './report';
import { audienceTable } from './table';

export interface Unread {
  /** The day since which nobody read them: 90 days ago, or the first that was counted when it is later; null before any was. */
  since: string | null;
  /** One's own services' first; of both, by service and title. */
  contents: Content[];
}
interface Content {
  type: string;
  title: string;
  slug: string;
  /** Its name; '' when it has none. */
  service: string;
}

/** Published contents, `days` old or more, no page of which was read since, by the last part of their addresses. */
export async function unread(
  strapi: Core.Strapi,
  { service, own = [] }: Pick<Choice, 'service' | 'own'>,
  days = 90,
  now = new Date(),
): Promise<Unread> {
  const limit = daysBefore(now, days);
  const first = await firstCounted(strapi);
  // Before anything was counted, nothing is known to be unread.
  if (first === null) return { since: null, contents: [] };
  const read = await readSince(strapi, limit);
  const found: { content: Content; of: string }[] = [];
  for (const type of publicTypes.filter(isDiffused))
    for (const { slug, title, service: owner } of await olderThan(strapi, type, limit, service))
      if (!read.has(slug))
        found.push({ content: { type, title, slug, service: owner?.name ?? '' }, of: owner?.slug ?? '' });
  found.sort(
    ({ content: a }, { content: b }) =>
      a.service.localeCompare(b.service, 'fr') || a.title.localeCompare(b.title, 'fr'),
  );
  return {
    since: laterOf(first, limit),
    contents: ownFirst(found, own, ({ of }) => of).map(({ content }) => content),
  };
}

/** Of two days, as `2026-11-25`. */
const laterOf = (one: string, other: string): string => [one, other].toSorted()[1] ?? one;

async function firstCounted(strapi: Core.Strapi): Promise<string | null> {
  const row: { first?: string | null } | undefined = await strapi.db
    .connection(audienceTable)
    .min({ first: 'hour' })
    .first();
  return row?.first?.slice(0, 10) ?? null;
}

/** Last parts of the addresses that were read. */
async function readSince(strapi: Core.Strapi, day: string): Promise<ReadonlySet<string | undefined>> {
  const paths: { path: string }[] = await strapi.db
    .connection(audienceTable)
    .distinct('path')
    .where('kind', 'view')
    .where('hour', '>=', `${day}T00`);
  return new Set(paths.map(({ path }) => path.split('/').at(-2)));
}

interface Old {
  slug: string;
  title: string;
  service: { name: string; slug: string } | null;
}

async function olderThan(
  strapi: Core.Strapi,
  type: (typeof publicTypes)[number],
  day: string,
  service?: string,
): Promise<Old[]> {
  const model = strapi.contentType(uidOf(type));
  const title = 'title' in model.attributes ? 'title' : 'name';
  const records: (Omit<Old, 'title'> & { [field: string]: unknown })[] = await strapi.db.query(uidOf(type)).findMany({
    select: ['slug', title],
    where: {
      createdAt: { $lt: `${day}T00:00:00.000Z` },
      ...(model.options?.draftAndPublish && { publishedAt: { $notNull: true } }),
      ...(isLocalised(model) && { locale: original }),
      ...(service && { service: { slug: service } }),
    },
    populate: { service: { select: ['name', 'slug'] } },
  });
  return records.map(({ slug, service: owner, [title]: name }) => ({ slug, title: String(name), service: owner }));
}
