import type { Core } from '@strapi/strapi';
import { tablesOf } from './tables-of';

/**
 * The published events that take place at places (document ids), whose commune changes in the current transaction. On PostgreSQL, waits for
 * those that are being published there, and makes later ones wait.
 */
export async function eventsAt(strapi: Core.Strapi, places: Iterable<string>): Promise<string[]> {
  const events = tablesOf(strapi, 'event');
  const at = events.link('place');
  const { tableName } = tablesOf(strapi, 'place');
  let documents: string[] = [];
  await strapi.db.transaction(async ({ trx }) => {
    await trx(tableName)
      .whereIn('document_id', [...places])
      .orderBy('id')
      .select('id')
      .forUpdate();
    documents = await trx(`${events.tableName} as e`)
      .join(`${at.table} as l`, `l.${at.source}`, 'e.id')
      .join(`${tableName} as p`, 'p.id', `l.${at.target}`)
      .whereIn('p.document_id', [...places])
      .whereNotNull('e.published_at')
      .distinct()
      .pluck('e.document_id');
  });
  return documents;
}
