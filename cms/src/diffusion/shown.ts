import type { Core } from '@strapi/strapi';
import { type DiffusedType, uidOf } from '../lib/content-types';
import { original } from '../lib/localised';
import { type Diffusion, diffusionsOf } from './appearances';

export interface Shown extends Diffusion {
  documentId: string;
}

/** Where the published documents of a type are shown, from the first id beyond `after` on, in order of document id. */
export async function shownAfter(
  strapi: Core.Strapi,
  type: DiffusedType,
  after: string,
  limit: number,
): Promise<Shown[]> {
  const documents: string[] = await strapi.db
    .connection(strapi.db.metadata.get(uidOf(type)).tableName)
    .whereNotNull('published_at')
    .where((row) => row.whereNull('locale').orWhere('locale', original))
    .where('document_id', '>', after)
    .orderBy('document_id')
    .limit(limit)
    .pluck('document_id');
  const diffusions = await diffusionsOf(strapi, type, documents);
  return diffusions.map((diffusion, n) => ({ documentId: documents[n] ?? '', ...diffusion }));
}
