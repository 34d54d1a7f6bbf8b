import type { Core } from '@strapi/strapi';

/** A table of ours that Strapi creates and migrates but shows nowhere: no content type, no API, no admin page. */
export interface InternalModel {
  uid: string;
  singularName: string;
  tableName: string;
  attributes: Record<string, { type: string; columnType?: { type: string; args: unknown[] } }>;
  indexes?: { name: string; columns: string[]; type?: 'unique' }[];
}

/** To be called in `register()`, before Strapi builds its tables. */
export function addInternalModel(strapi: Core.Strapi, model: InternalModel): void {
  strapi.get('models').add(model);
}
