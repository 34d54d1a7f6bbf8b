import type { Core } from '@strapi/strapi';
import { addInternalModel } from '../lib/models';

export const slugTable = 'parvis_slug';
export const slugUid = 'parvis::slug';

/**
 * Every slug under which a document was ever published, the current one included. The row of the slug taken last has the highest id, so that
 * of two records that left the same slug, the later one is known.
 */
export function registerSlugTable(strapi: Core.Strapi): void {
  addInternalModel(strapi, {
    uid: slugUid,
    singularName: 'parvis-slug',
    tableName: slugTable,
    attributes: {
      id: { type: 'increments' },
      type: { type: 'string' },
      slug: { type: 'string' },
      document: { type: 'string' },
    },
    indexes: [
      { name: 'parvis_slug_slug', columns: ['type', 'slug', 'document'], type: 'unique' },
      { name: 'parvis_slug_document', columns: ['type', 'document'] },
    ],
  });
}
