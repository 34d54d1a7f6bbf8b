import { currentRender } from '@parvis/silo/context';
import { dayOf } from '@parvis/silo/days';
import type { FacetName, Filter } from '@parvis/silo/filter';
import type { DiffusedType, Media, RecordOf, RecordType } from '@parvis/silo/records';
import { type CardOf, card, type Full, full } from '@parvis/silo/views';

/** The only way pages read. Each function notes its question and answer with the render it runs in, and throws outside one. */

/** Types that belong to the whole silo rather than to the sites that subscribe to them. */
export type HubType = Exclude<RecordType, DiffusedType>;

/** Thrown by `entry` when this site shows no record of that slug; the page fails, never an empty page with status 200. */
export class MissingRecordError extends Error {
  override name = 'MissingRecordError';
}

/** A record of this site by its slug, with what it points to. @throws MissingRecordError */
export function entry<T extends DiffusedType>(type: T, slug: string): Full<T> {
  const { replica, site } = currentRender();
  const record = replica.list(type, { where: { site }, slug })[0];
  if (!record) throw new MissingRecordError(`The site « ${site} » shows no ${type} of slug « ${slug} ».`);
  return noted(['entry', type, slug], full(replica, site, record));
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

/** The clock, as an answer: `day` gives `YYYY-MM-DD` in Europe/Paris, `hour` the instant the hour began. The page is rendered again when it changes. */
export function now(grain: 'day' | 'hour'): string {
  const { clock } = currentRender();
  return noted(['now', grain], grain === 'day' ? dayOf(clock) : `${clock.slice(0, 13)}:00:00.000Z`);
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
