import type { Core } from '@strapi/strapi';
import { audienceTable } from './table';

/** Months of counting that are kept: two years can be compared, as the CNIL allows. */
const months = 25;

export async function keepAudienceShort(strapi: Core.Strapi, now = new Date()): Promise<void> {
  const first = new Date(now);
  first.setUTCMonth(first.getUTCMonth() - months);
  await strapi.db.connection(audienceTable).where('hour', '<', first.toISOString().slice(0, 13)).delete();
}
