import type { Core } from '@strapi/strapi';
import { addInternalModel } from '../lib/models';

export const plannedTable = 'parvis_planned';

/** One row per publication to come: the draft of a document in a language is published at an instant. */
export function registerPlannedTable(strapi: Core.Strapi): void {
  addInternalModel(strapi, {
    uid: 'parvis::planned',
    singularName: 'parvis-planned',
    tableName: plannedTable,
    attributes: {
      id: { type: 'increments' },
      type: { type: 'string' },
      document: { type: 'string' },
      locale: { type: 'string' },
      /** Milliseconds since 1970: the databases do not agree on what an instant is. */
      due: { type: 'biginteger' },
      /** In French, why it could not be published; it is not tried again. */
      error: { type: 'text' },
    },
    indexes: [
      { name: 'parvis_planned_document', columns: ['type', 'document', 'locale'], type: 'unique' },
      { name: 'parvis_planned_due', columns: ['due'] },
    ],
  });
}
