import type { Core } from '@strapi/strapi';
import { isDiffused, publicTypes, uidOf } from '../lib/content-types';
import { isLocalised, original } from '../lib/localised';
import { audienceTable } from './table';

/** What of the counters is looked at; everything when left out. Slugs. */
export interface Choice {
  /** Weeks back from now. */
  weeks: number;
  site?: string;
  universe?: string;
  theme?: string;
  service?: string;
}

export interface Counted {
  views: number;
  useful: number;
  useless: number;
}
export interface Report {
  total: Counted;
  /** Weeks from the first to the last, those without any visit included; named by their Monday. */
  weeks: (Counted & { monday: string })[];
  /** Most viewed first. */
  pages: (Counted & { site: string; path: string; service: string })[];
  universes: (Counted & { universe: string; pages: { site: string; path: string; views: number }[] })[];
  services: (Counted & { service: string })[];
}

interface DayRow {
  day: string;
  kind: keyof typeof fields;
  count: number | string;
}
interface PageRow extends Omit<DayRow, 'day'> {
  site: string;
  path: string;
  service: string;
  universes: string;
}
const fields = { view: 'views', useful: 'useful', useless: 'useless' } as const;
const shownPages = 100;
const shownByUniverse = 5;
const none = (): Counted => ({ views: 0, useful: 0, useless: 0 });

/** What was read, week by week, page by page and universe by universe. */
export async function report(strapi: Core.Strapi, choice: Choice, now = new Date()): Promise<Report> {
  const first = mondayOf(daysBefore(now, 7 * (choice.weeks - 1)));
  const { connection } = strapi.db;
  const rows = () => chosen(connection(audienceTable), choice).where('hour', '>=', `${first}T00`);
  const days: DayRow[] = await rows()
    .select({ day: connection.raw('substr(hour, 1, 10)') }, 'kind')
    .sum({ count: 'count' })
    .groupByRaw('substr(hour, 1, 10), kind');
  const byPage: PageRow[] = await rows()
    .where('path', '<>', '')
    .select('site', 'path', 'service', 'universes', 'kind')
    .sum({ count: 'count' })
    .groupBy('site', 'path', 'service', 'universes', 'kind');
  return {
    total: added(none(), days),
    weeks: weeksOf(first, now, days),
    pages: pagesOf(byPage).slice(0, shownPages),
    universes: universesOf(byPage),
    services: servicesOf(byPage),
  };
}

/** Contents published for long that no page of which was read, by the last part of their addresses. Days. */
export async function unread(
  strapi: Core.Strapi,
  { service }: Pick<Choice, 'service'>,
  days = 90,
  now = new Date(),
): Promise<{ type: string; title: string; slug: string; service: string }[]> {
  const since = daysBefore(now, days);
  const paths: { path: string }[] = await strapi.db
    .connection(audienceTable)
    .distinct('path')
    .where('kind', 'view')
    .where('hour', '>=', `${since}T00`);
  const read = new Set(paths.map(({ path }) => path.split('/').at(-2)));
  const found: { type: string; title: string; slug: string; service: string }[] = [];
  for (const type of publicTypes.filter(isDiffused)) {
    const model = strapi.contentType(uidOf(type));
    const title = 'title' in model.attributes ? 'title' : 'name';
    const hasDrafts = model.options?.draftAndPublish;
    const records: Record<string, unknown>[] = await strapi.db.query(uidOf(type)).findMany({
      select: ['slug', title],
      where: {
        createdAt: { $lt: `${since}T00:00:00.000Z` },
        ...(hasDrafts && { publishedAt: { $notNull: true } }),
        ...(isLocalised(model) && { locale: original }),
        ...(service && { service: { slug: service } }),
      },
      populate: { service: { select: ['name'] } },
    });
    for (const record of records)
      if (!read.has(String(record.slug)))
        found.push({
          type,
          title: String(record[title]),
          slug: String(record.slug),
          service: (record.service as { name: string } | null)?.name ?? '',
        });
  }
  return found.sort((a, b) => a.service.localeCompare(b.service, 'fr') || a.title.localeCompare(b.title, 'fr'));
}

type Query = ReturnType<Core.Strapi['db']['connection']>;

function chosen(query: Query, { site, universe, theme, service }: Choice): Query {
  if (site) query.where('site', site);
  if (service) query.where('service', service);
  if (theme) query.whereLike('themes', `%,${theme},%`);
  if (universe) query.whereLike('universes', `%,${universe},%`);
  return query;
}

/** The databases give sums as numbers or as words. */
function added<T extends Counted>(to: T, rows: readonly { kind: keyof typeof fields; count: number | string }[]): T {
  for (const { kind, count } of rows) to[fields[kind]] += Number(count);
  return to;
}

function weeksOf(first: string, now: Date, days: readonly DayRow[]): Report['weeks'] {
  const weeks = new Map<string, Counted & { monday: string }>();
  const last = mondayOf(now.toISOString().slice(0, 10));
  for (let monday = first; monday <= last; monday = daysBefore(new Date(`${monday}T12:00:00Z`), -7))
    weeks.set(monday, { monday, ...none() });
  for (const row of days) {
    const week = weeks.get(mondayOf(row.day));
    if (week) added(week, [row]);
  }
  return [...weeks.values()];
}

function pagesOf(rows: readonly PageRow[]): Report['pages'] {
  const pages = new Map<string, Report['pages'][number]>();
  for (const row of rows) {
    const { site, path, service } = row;
    const page = pages.get(`${site}${path}`) ?? { site, path, service, ...none() };
    pages.set(`${site}${path}`, added(page, [row]));
  }
  return [...pages.values()].sort((a, b) => b.views - a.views || (a.path < b.path ? -1 : 1));
}

function universesOf(rows: readonly PageRow[]): Report['universes'] {
  const slugs = [...new Set(rows.flatMap(({ universes }) => universes.split(',').filter(Boolean)))];
  return slugs
    .map((universe) => {
      const own = rows.filter(({ universes }) => universes.includes(`,${universe},`));
      const pages = pagesOf(own).slice(0, shownByUniverse);
      return {
        universe,
        ...added(none(), own),
        pages: pages.map(({ site, path, views }) => ({ site, path, views })),
      };
    })
    .sort((a, b) => b.views - a.views);
}

function servicesOf(rows: readonly PageRow[]): Report['services'] {
  const services = new Map<string, Counted & { service: string }>();
  for (const row of rows) {
    if (row.service === '') continue;
    services.set(row.service, added(services.get(row.service) ?? { service: row.service, ...none() }, [row]));
  }
  return [...services.values()].sort((a, b) => b.views - a.views);
}

const daysBefore = (from: Date, days: number): string =>
  new Date(from.getTime() - days * 86_400_000).toISOString().slice(0, 10);

/** The Monday of a day's week. */
function mondayOf(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  return daysBefore(date, (date.getUTCDay() + 6) % 7);
}
