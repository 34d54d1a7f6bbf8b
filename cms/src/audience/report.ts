import type { Core } from '@strapi/strapi';
import { daysBefore, mondayOf } from './days';
import { ownFirst } from './own-first';
import { audienceTable } from './table';

/** What of the counters is looked at; everything when left out. Slugs. */
export interface Choice {
  /** Weeks back from now. */
  weeks: number;
  site?: string;
  universe?: string;
  theme?: string;
  service?: string;
  /** Services whose pages come first. */
  own?: readonly string[];
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
  /** One's own services' first, then the others'; of both, most viewed first. */
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
    pages: ownFirst(pagesOf(byPage), choice.own ?? [], ({ service }) => service).slice(0, shownPages),
    universes: universesOf(byPage),
    services: ownFirst(servicesOf(byPage), choice.own ?? [], ({ service }) => service),
  };
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
