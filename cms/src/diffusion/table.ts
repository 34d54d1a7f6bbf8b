import type { Core } from '@strapi/strapi';
import { addInternalModel } from '../lib/models';

export const diffusionTable = 'parvis_diffusion';

/** Which document is shown on which site (document id of the site) and why. Computed, never edited. */
export function registerDiffusionTable(strapi: Core.Strapi): void {
  addInternalModel(strapi, {
    uid: 'parvis::diffusion',
    singularName: 'parvis-diffusion',
    tableName: diffusionTable,
    attributes: {
      id: { type: 'increments' },
      type: { type: 'string' },
      document: { type: 'string' },
      site: { type: 'string' },
      reason: { type: 'string' },
    },
    indexes: [
      { name: 'parvis_diffusion_document', columns: ['type', 'document', 'site'], type: 'unique' },
      { name: 'parvis_diffusion_site', columns: ['site', 'type'] },
    ],
  });
}
