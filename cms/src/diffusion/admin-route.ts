import type { Core } from '@strapi/strapi';
import { diffusedTypes, uidOf } from '../lib/content-types';
import { type AskedRecord, registerRecordRoute } from '../lib/record-route';
import { type Explanation, explain } from './explain';
import { factsOf } from './facts';
import { diffusingSites } from './sites';

/**
 * `GET /parvis/diffusion/:type/:id?status=draft|published`: the sites with, for each, whether it shows the record and why; null when there is
 * no such version. With `draft`, what publishing it would give.
 */
export function registerDiffusionRoute(strapi: Core.Strapi): void {
  registerRecordRoute(strapi, 'diffusion', diffusedTypes, (asked) => whereShown(strapi, asked));
}

async function whereShown(strapi: Core.Strapi, { type, id, context }: AskedRecord): Promise<Explanation[] | null> {
  const hasDrafts = strapi.contentType(uidOf(type)).options?.draftAndPublish;
  const status = hasDrafts && context.query.status === 'draft' ? 'draft' : 'published';
  const facts = await factsOf(strapi, type, id, status);
  return facts ? explain(facts, await diffusingSites(strapi, true)) : null;
}
