import { currentRender } from '@parvis/silo/context';
import type { FileRef } from '@parvis/silo/editorial-records';
import type { FacetName, Filter } from '@parvis/silo/filter';
import type { Grain, HubType, Period, Question } from '@parvis/silo/questions';
import type { DiffusedType, Media, RecordOf } from '@parvis/silo/records';
import { original } from '@parvis/silo/translation';
import type { CardOf, Full, HubOf, OfferView } from '@parvis/silo/views';

/** The only way pages read. Each function asks a question of the render it runs in, which notes it with its answer, and throws outside one. */

export type { HubType } from '@parvis/silo/questions';

/** Thrown by `entry` when this site shows no record of that slug; the page fails, never an empty page with status 200. */
export class MissingRecordError extends Error {
  override name = 'MissingRecordError';
}

/** A record of this site by its slug, with what it points to, in a language it is published in. @throws MissingRecordError */
export function entry<T extends DiffusedType>(type: T, slug: string, locale = original): Full<T> {
  const found = ask<Full<T> | undefined>(locale === original ? ['entry', type, slug] : ['entry', type, slug, locale]);
  if (!found)
    throw new MissingRecordError(`The site « ${currentRender().site} » shows no ${type} of slug « ${slug} ».`);
  return found;
}

/** Records of this site that match, as cards. */
export const list = <T extends DiffusedType>(type: T, filter: Filter): CardOf<T>[] => [
  ...ask<CardOf<T>[]>(['list', type, filter]),
];

/** Records of this site that match, whole. For feeds and open data. */
export const listFull = <T extends DiffusedType>(type: T, filter: Filter): Full<T>[] => [
  ...ask<Full<T>[]>(['listFull', type, filter]),
];

/** Slugs of the records of this site that match. For `paths()`, which a changed title must not wake. */
export const slugs = (type: DiffusedType, filter: Filter = {}): string[] => [...ask<string[]>(['slugs', type, filter])];

export const count = (type: DiffusedType, filter: Filter): number => ask(['count', type, filter]);

/** How many matching records of this site stand under each value of a facet, by document id (or plain word). */
export function tally(type: DiffusedType, filter: Filter, facet: FacetName): Map<string, number> {
  const rows = ask<{ value: string; count: number }[]>(['tally', type, filter, facet]);
  return new Map(rows.map(({ value, count }) => [value, count]));
}

/** The values of a facet (document ids, or plain words) under which some matching record of this site stands. */
export const values = (type: DiffusedType, filter: Filter, facet: FacetName): Set<string> =>
  new Set(ask<string[]>(['values', type, filter, facet]));

/** Days of a period on which this site has events, with how many. */
export const eventDays = (period: Period): { day: string; count: number }[] => [
  ...ask<{ day: string; count: number }[]>(['eventDays', period]),
];

/** All hubs of a type (themes, audiences, communes, services, sites), in order. */
export const hubs = <T extends HubType>(type: T): HubOf<T>[] => [...ask<HubOf<T>[]>(['hubs', type])];

/** A hub by its slug. @throws MissingRecordError */
export function hub<T extends HubType>(type: T, slug: string): HubOf<T> {
  const found = ask<HubOf<T> | undefined>(['hub', type, slug]);
  if (!found) throw new MissingRecordError(`The silo holds no ${type} of slug « ${slug} ».`);
  return found;
}

/** The record of the site being rendered. @throws MissingRecordError */
export const site = (): HubOf<'site'> => hub('site', currentRender().site);

/** The instant of the last published change of this site's own record. */
export const siteChanged = (): string => ask(['changed', 'site', currentRender().site]);

/** The alerts that this site shows now, the gravest first; mere information on the home page only. */
export const alerts = (onHome: boolean): HubOf<'alert'>[] => [...ask<HubOf<'alert'>[]>(['alerts', onHome])];

/** The channels outside that this site presents, by name. */
export function channels(): HubOf<'channel'>[] {
  const { id } = site();
  return hubs('channel').filter(({ showOn }) => showOn.length === 0 || showOn.includes(id));
}

/** The menu that an editor composed for this site, if any. */
export function menu(placement: RecordOf<'menu'>['placement']): HubOf<'menu'> | undefined {
  const { id } = site();
  return hubs('menu').find((one) => one.placement === placement && one.site === id);
}

/** What can be done at a place, today. */
export const offersAt = (place: string): OfferView[] => current([...ask<OfferView[]>(['offers', place])]);

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
export const now = (grain: Grain): string => ask(['now', grain]);

/** Path of a copy of a file of the media library. */
export const filePath = (file: FileRef): string => currentRender().file(file);

/** Path of a WebP copy of an image at a width, in pixels; the publisher makes the file. */
export const imagePath = (media: Media, width: number): string => currentRender().image(media, width);

/** The question names the shape of its answer (`@parvis/silo/questions`). */
const ask = <T>(question: Question): T => currentRender().ask(question) as T;
