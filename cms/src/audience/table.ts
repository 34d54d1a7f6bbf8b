import type { Core } from '@strapi/strapi';
import { addInternalModel } from '../lib/models';

export const audienceTable = 'parvis_audience';

/** One row per hour, page and thing counted. It says how many, never who: nothing else of a visit is kept. */
export function registerAudienceTable(strapi: Core.Strapi): void {
  addInternalModel(strapi, {
    uid: 'parvis::audience',
    singularName: 'parvis-audience',
    tableName: audienceTable,
    attributes: {
      id: { type: 'increments' },
      /** `2026-11-25T18`, in UTC. */
      hour: { type: 'string' },
      /** Key of the site. */
      site: { type: 'string' },
      /** Of the page; '' gathers what is beyond the bound of an hour. */
      path: { type: 'string' },
      /** `view`, `useful` or `useless`. */
      kind: { type: 'string' },
      /** Slug of the service that answers for the page; '' when it is nobody's. */
      service: { type: 'string' },
      /** Slugs, in order, with a comma before, between and after: `,musique,sport,`. */
      themes: { type: 'string' },
      universes: { type: 'string' },
      count: { type: 'integer' },
    },
    indexes: [
      {
        name: 'parvis_audience_counter',
        columns: ['hour', 'site', 'path', 'kind', 'service', 'themes', 'universes'],
        type: 'unique',
      },
    ],
  });
}
