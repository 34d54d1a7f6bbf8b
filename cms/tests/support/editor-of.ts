import type { Core } from '@strapi/strapi';
import { editor } from './silo.ts';

/** Makes the test's editor the one of a service, beside those they have. */
export async function makeEditorOf(strapi: Core.Strapi, slug: string): Promise<void> {
  const account: { id: number } | null = await strapi.db
    .query('admin::user')
    .findOne({ where: { email: editor.email } });
  const service: { id: number } | null = await strapi.db.query('api::service.service').findOne({ where: { slug } });
  await strapi.db
    .query('api::service.service')
    .update({ where: { id: service?.id }, data: { editors: [account?.id] } });
}
