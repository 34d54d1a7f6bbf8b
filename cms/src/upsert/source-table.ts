import type { Core } from '@strapi/strapi';
import { addInternalModel } from '../lib/models';

export const sourceUid = 'parvis::source';

/** Which document each line of an outside source became, and a digest of the line, so that the same line twice changes nothing. */
export function registerSourceTable(strapi: Core.Strapi): void {
  addInternalModel(strapi, {
    uid: sourceUid,
    singularName: 'parvis-source',
    tableName: 'parvis_source',
    attributes: {
      id: { type: 'increments' },
      type: { type: 'string' },
      source: { type: 'string' },
      key: { type: 'string' },
      document: { type: 'string' },
      digest: { type: 'string' },
    },
    indexes: [{ name: 'parvis_source_key', columns: ['type', 'source', 'key'], type: 'unique' }],
  });
}
