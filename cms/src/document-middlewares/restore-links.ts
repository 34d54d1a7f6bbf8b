import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { appendToJournal } from '../journal/append';
import { publicTypes, typeOf, uidOf } from '../lib/content-types';
import { type DocumentMiddleware, documentOf, isPublic, isWrite } from './middleware';

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  orderColumnName?: string;
}
interface Relation {
  type: string;
  target?: string;
  joinTable?: JoinTable;
}
interface Row {
  source: number;
  target: number;
  document: string;
  position: number | null;
}

const endings = new Set(['delete', 'unpublish']);

/**
 * A published record shows what its editor chose, once that is published too. Strapi cuts the links of published records to one that is
 * unpublished, and makes none to one that is published after them: they are made (again) when it is published.
 */
export const restoreLinks: DocumentMiddleware = async (strapi, context, next) => {
  const result = await next();
  const drafts = context.contentType.options?.draftAndPublish;
  if (!drafts || !isWrite(context) || !isPublic(context) || endings.has(context.action)) return result;
  const document = documentOf(context, result);
  if (!document || !typeOf(context.uid)) return result;
  for (const { uid, joinTable } of linksTo(strapi, context.uid))
    await restore(strapi, uid, joinTable, context.uid, document);
  return result;
};

/** The relations of types with drafts that point to a type. */
function linksTo(strapi: Core.Strapi, target: string): { uid: UID.ContentType; joinTable: JoinTable }[] {
  return publicTypes.map(uidOf).flatMap((uid) => {
    if (!strapi.contentType(uid).options?.draftAndPublish) return [];
    const attributes = Object.values(strapi.db.metadata.get(uid).attributes as Record<string, Relation>);
    return attributes.flatMap(({ type, target: to, joinTable }) =>
      type === 'relation' && to === target && joinTable ? [{ uid, joinTable }] : [],
    );
  });
}

async function restore(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  { name, joinColumn, inverseJoinColumn, orderColumnName }: JoinTable,
  targetUid: string,
  document: string,
): Promise<void> {
  const sources = strapi.db.metadata.get(uid).tableName;
  const targets = strapi.db.metadata.get(targetUid).tableName;
  const order = orderColumnName ? `l.${orderColumnName} as position` : strapi.db.connection.raw('null as position');
  await strapi.db.transaction(async ({ trx }) => {
    const missing: Row[] = await trx(`${name} as l`)
      .join(`${targets} as draft`, 'draft.id', `l.${inverseJoinColumn.name}`)
      .join(`${targets} as live`, (join: Knex.JoinClause) =>
        join.on('live.document_id', 'draft.document_id').onNotNull('live.published_at'),
      )
      .join(`${sources} as from_draft`, 'from_draft.id', `l.${joinColumn.name}`)
      .join(`${sources} as from_live`, (join: Knex.JoinClause) =>
        join.on('from_live.document_id', 'from_draft.document_id').onNotNull('from_live.published_at'),
      )
      .leftJoin(`${name} as there`, (join: Knex.JoinClause) =>
        join.on(`there.${joinColumn.name}`, 'from_live.id').on(`there.${inverseJoinColumn.name}`, 'live.id'),
      )
      .where('draft.document_id', document)
      .whereNull('draft.published_at')
      .whereNull('from_draft.published_at')
      .whereNull(`there.${joinColumn.name}`)
      .whereRaw("coalesce(live.locale, '') = coalesce(draft.locale, '')")
      .whereRaw("coalesce(from_live.locale, '') = coalesce(from_draft.locale, '')")
      .select('from_live.id as source', 'live.id as target', 'from_live.document_id as document', order);
    for (const { source, target, position } of missing)
      await trx(name).insert({
        [joinColumn.name]: source,
        [inverseJoinColumn.name]: target,
        ...(orderColumnName && { [orderColumnName]: position }),
      });
    const type = typeOf(uid);
    if (type)
      await appendToJournal(
        strapi,
        type,
        missing.map((row) => row.document),
      );
  });
}
