import type { Core } from '@strapi/strapi';
import { tablesOf } from './tables-of';

/** The published events that take place at places (document ids), which they are in the commune of. */
export async function eventsAt(strapi: Core.Strapi, places: Iterable<string>): Promise<string[]> {
  const events = tablesOf(strapi, 'event');
  const at = events.link('place');
  let documents: string[] = [];
  await strapi.db.transaction(async ({ trx }) => {
    documents = await trx(`${events.tableName} as e`)
      .join(`${at.table} as l`, `l.${at.source}`, 'e.id')
      .join(`${tablesOf(strapi, 'place').tableName} as p`, 'p.id', `l.${at.target}`)
      .whereIn('p.document_id', [...places])
      .whereNotNull('e.published_at')
      .distinct()
      .pluck('e.document_id');
  });
  return documents;
}
