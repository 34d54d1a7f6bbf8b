import { currentRender } from '@parvis/silo/context';
import { dayOf } from '@parvis/silo/days';
import type { FileRef } from '@parvis/silo/editorial-records';
import type { FacetName, Filter } from '@parvis/silo/filter';
import type { DiffusedType, Media, RecordOf, RecordType } from '@parvis/silo/records';
import { original } from '@parvis/silo/translation';
import { type CardOf, card, type Full, full, type OfferView, offer } from '@parvis/silo/views';

/** The only way pages read. Each function notes its question and answer with the render it runs in, and throws outside one. */

/** Types that belong to the whole silo rather than to the sites that subscribe to them. */
export type HubType = Exclude<RecordType, DiffusedType>;

/** Thrown by `entry` when this site shows no record of that slug; the page fails, never an empty page with status 200. */
export class MissingRecordError extends Error {
  override name = 'MissingRecordError';
}

/** A record of this site by its slug, with what it points to, in a language it is published in. @throws MissingRecordError */
export function entry<T extends DiffusedType>(type: T, slug: string, locale = original): Full<T> {
  const { replica, site } = currentRender();
  const inLocale = locale === original ? {} : { locale };
  const record = replica.list(type, { where: { site, ...inLocale }, slug })[0];
  if (!record) throw new MissingRecordError(`The site « ${site} » shows no ${type} of slug « ${slug} ».`);
  return noted(['entry', type, slug, ...Object.values(inLocale)], full(replica, site, record, locale));
}

/** Records of this site that match, as cards. */
export function list<T extends DiffusedType>(type: T, filter: Filter): CardOf<T>[] {
  const { replica, site } = currentRender();
  const records = replica.list(type, ofSite(site, filter));
  return noted(
    ['list', type, filter],
    records.map((record) => card(replica, site, record, filter)),
  );
}

/** Records of this site that match, whole. For feeds and open data. */
export function listFull<T extends DiffusedType>(type: T, filter: Filter): Full<T>[] {
  const { replica, site } = currentRender();
  return noted(
    ['listFull', type, filter],
    replica.list(type, ofSite(site, filter)).map((record) => full(replica, site, record)),
  );
}

export function count(type: DiffusedType, filter: Filter): number {
  const { replica, site } = currentRender();
  return noted(['count', type, filter], replica.count(type, ofSite(site, filter)));
}

/** How many matching records of this site stand under each value of a facet, by document id (or plain word). */
export function tally(type: DiffusedType, filter: Filter, facet: FacetName): Map<string, number> {
  const { replica, site } = currentRender();
  const rows = noted(['tally', type, filter, facet], replica.tally(type, ofSite(site, filter), facet));
  return new Map(rows.map(({ value, count }) => [value, count]));
}

/** Days of a period on which this site has events, with how many. */
export function eventDays(filter: Filter & { from: string; to: string }): { day: string; count: number }[] {
  const { replica, site } = currentRender();
  return noted(['eventDays', filter], replica.days({ ...filter, where: { ...filter.where, site } }));
}

/** All hubs of a type (themes, audiences, communes, services, sites), in order. */
export function hubs<T extends HubType>(type: T): RecordOf<T>[] {
  const ordered = type === 'theme' || type === 'audience' || type === 'site' ? 'position' : 'name';
  return noted(['hubs', type], currentRender().replica.list(type, { order: ordered }));
}

/** A hub by its slug. @throws MissingRecordError */
export function hub<T extends HubType>(type: T, slug: string): RecordOf<T> {
  const found = currentRender().replica.bySlug(type, slug);
  if (!found) throw new MissingRecordError(`The silo holds no ${type} of slug « ${slug} ».`);
  return noted(['hub', type, slug], found);
}

/** The record of the site being rendered. @throws MissingRecordError */
export function site(): RecordOf<'site'> {
  return hub('site', currentRender().site);
}

/** The alerts that this site shows now, the gravest first; mere information on the home page only. */
export function alerts(onHome: boolean): RecordOf<'alert'>[] {
  const { id } = site();
  const here = hubs('alert').filter(({ showOn }) => showOn.length === 0 || showOn.includes(id));
  const due = here.filter(({ level }) => level !== 'info' || onHome);
  if (due.length === 0) return [];
  const hour = now('hour');
  return due
    .filter(({ startsAt, endsAt }) => (startsAt === null || startsAt <= hour) && endsAt > hour)
    .sort((a, b) => gravity.indexOf(b.level) - gravity.indexOf(a.level) || (a.endsAt < b.endsAt ? -1 : 1));
}
const gravity = ['info', 'warning', 'danger'];

/** The menu that an editor composed for this site, if any. */
export function menu(placement: RecordOf<'menu'>['placement']): RecordOf<'menu'> | undefined {
  const { id } = site();
  return hubs('menu').find((one) => one.placement === placement && one.site === id);
}

/** What can be done at a place, today. */
export function offersAt(place: string): OfferView[] {
  const { replica, site } = currentRender();
  return current(
    hubs('offer')
      .filter((one) => one.place === place)
      .map((one) => offer(replica, site, one)),
  );
}

/** The newest articles that speak of a place, or lead to something that can be done there. */
export function articlesOn(place: string, offers: readonly OfferView[], limit = 6): CardOf<'article'>[] {
  const about = list('article', { where: { place }, order: 'date', limit });
  if (offers.length === 0) return about;
  const leading = list('article', {
    where: { offer: offers.map(({ id }) => id) },
    not: about.map(({ id }) => id),
    order: 'date',
    limit,
  });
  return [...about, ...leading].slice(0, limit);
}

/** Offers that hold today. */
export function current(offers: OfferView[]): OfferView[] {
  if (!offers.some(({ validFrom, validThrough }) => validFrom || validThrough)) return offers;
  const today = now('day');
  return offers.filter(
    ({ validFrom, validThrough }) => (validFrom ?? today) <= today && (validThrough ?? today) >= today,
  );
}

/** The clock, as an answer: `day` gives `YYYY-MM-DD` in Europe/Paris, `hour` the instant the hour began. The page is rendered again when it changes. */
export function now(grain: 'day' | 'hour'): string {
  const { clock } = currentRender();
  return noted(['now', grain], grain === 'day' ? dayOf(clock) : `${clock.slice(0, 13)}:00:00.000Z`);
}

/** Path of a copy of a file of the media library. */
export function filePath(file: FileRef): string {
  return currentRender().file(file);
}

/** Path of a WebP copy of an image at a width, in pixels; the publisher makes the file. */
export function imagePath(media: Media, width: number): string {
  return currentRender().image(media, width);
}

const ofSite = (site: string, filter: Filter): Filter => ({ ...filter, where: { ...filter.where, site } });

function noted<T>(question: unknown[], answer: T): T {
  currentRender().note(JSON.stringify(question), answer);
  return answer;
}
