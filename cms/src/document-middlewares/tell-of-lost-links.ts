import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { eventsAt } from '../diffusion/events-at';
import { followRecords } from '../diffusion/follow';
import { type PublicType, typeOf, uidOf } from '../lib/content-types';
import { isLocalised, original } from '../lib/localised';
import { addRecords, type Records, recordsLinkedTo } from '../lib/records-holding';
import { type Context, type DocumentMiddleware, localesOf, paramsOf } from './middleware';

const endings = new Set(['delete', 'unpublish']);

/** What shows a record loses it when it is deleted or unpublished, and with it what it was found by: its theme, its commune, its service. */
export const tellOfLostLinks: DocumentMiddleware = async (strapi, context, next) => {
  const type = typeOf(context.uid);
  const { documentId } = paramsOf(context);
  if (!type || !documentId || !endsWhole(context)) return next();
  const losing = await recordsShowing(strapi, type, documentId);
  const result = await next();
  await followRecords(strapi, losing);
  return result;
};

/** Links lead to the French version: that of another language takes none away. */
function endsWhole(context: Context): boolean {
  if (!endings.has(context.action)) return false;
  const locales = localesOf(context);
  return !isLocalised(context.contentType) || locales.includes(original) || locales.includes('*');
}

/** On PostgreSQL, waits for those that are being linked to it, and makes later ones wait. */
async function recordsShowing(strapi: Core.Strapi, type: PublicType, documentId: string): Promise<Records> {
  let showing: Records = new Map();
  await strapi.db.transaction(async ({ trx }) => {
    const rows: number[] = await trx(strapi.db.metadata.get(uidOf(type)).tableName)
      .where({ document_id: documentId })
      .whereNotNull('published_at')
      .where((row: Knex.QueryBuilder) => row.whereNull('locale').orWhere('locale', original))
      .forUpdate()
      .pluck('id');
    showing = await recordsLinkedTo(strapi, trx, type, rows);
  });
  // Events tell the commune of their place.
  if (type === 'commune') addRecords(showing, 'event', await eventsAt(strapi, showing.get('place') ?? []));
  return showing;
}
