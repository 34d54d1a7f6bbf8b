import type { Core } from '@strapi/strapi';
import { diffusionsOf } from '../diffusion/appearances';
import { diffusingSites } from '../diffusion/sites';
import { epochOf } from '../journal/epoch';
import { type DiffusedType, diffusedTypes, uidOf } from '../lib/content-types';
import { readEnvironment } from '../lib/environment';
import { registerRecordRoute } from '../lib/record-route';
import { askPublisher } from './ask-publisher';
import { lastChangeOf } from './last-change';
import { type PageState, type ShownPage, stateOf } from './page-state';

/**
 * `GET /parvis/publication/:type/:id`: how the published record's page stands on each site that shows it, by what the publisher says and the
 * journal knows; null when the record is not published. The publisher is asked for no one who may not read the record.
 */
export function registerPublicationRoute(strapi: Core.Strapi): void {
  const { publisherUrl } = readEnvironment();
  registerRecordRoute(strapi, 'publication', diffusedTypes, ({ type, id }) => statesOf(strapi, publisherUrl, type, id));
}

async function statesOf(
  strapi: Core.Strapi,
  publisherUrl: string | undefined,
  type: DiffusedType,
  id: string,
): Promise<PageState[] | null> {
  const where = { documentId: id, publishedAt: { $notNull: true } };
  if ((await strapi.db.query(uidOf(type)).count({ where })) === 0) return null;
  const shown = await pagesOf(strapi, type, id);
  if (shown.length === 0) return [];
  // The publisher first: what changes meanwhile is then seen as not online yet.
  const told = publisherUrl === undefined ? 'no publisher' : await askPublisher(strapi, publisherUrl, type, id);
  const change = { epoch: await epochOf(strapi), last: await lastChangeOf(strapi, type, id) };
  return shown.map((page) => stateOf(page, told, change));
}

async function pagesOf(strapi: Core.Strapi, type: DiffusedType, id: string): Promise<ShownPage[]> {
  const [sites, [diffusion]] = await Promise.all([diffusingSites(strapi, false), diffusionsOf(strapi, type, [id])]);
  const nameOf = new Map(sites.map(({ key, name }) => [key, name]));
  return (diffusion?.sites ?? []).map(({ site, url }) => ({ site, name: nameOf.get(site) ?? site, url }));
}
