import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type PublicType, uidOf } from '../lib/content-types';
import { slugTable } from './table';
import { typesWithSlug } from './typed';

interface Kept {
  slug: string;
  document: string;
}

/**
 * Writes down the slug that a document is published under, in the current transaction, after any published change of it.
 * @returns the other documents that share a slug with it: what leads to them may have changed
 */
export async function keepSlug(strapi: Core.Strapi, type: PublicType, document: string): Promise<string[]> {
  return strapi.db.transaction(async ({ trx }) => {
    const table = tableOf(strapi, type);
    const rows: { slug: string; published: unknown }[] = await trx(table)
      .where({ document_id: document })
      .select('slug', 'published_at as published');
    const current = [...new Set(rows.filter(({ published }) => published !== null).map(({ slug }) => slug))];
    const kept: Kept[] = await trx(slugTable)
      .where({ type })
      .where((any: Knex.QueryBuilder) =>
        any.whereIn('slug', current).orWhereIn('slug', trx(slugTable).where({ type, document }).select('slug')),
      )
      .orderBy('id')
      .select('slug', 'document');
    const own = kept.filter((row) => row.document === document).map(({ slug }) => slug);
    const latest = new Set(own.slice(-current.length));
    if (current.some((slug) => !latest.has(slug))) {
      await trx(slugTable).where({ type, document }).whereIn('slug', current).delete();
      await trx(slugTable).insert(current.map((slug) => ({ type, slug, document })));
    }
    // A document that is gone for good leaves its slugs to whoever wants them.
    if (rows.length === 0 && own.length > 0) await trx(slugTable).where({ type, document }).delete();
    return [...new Set(kept.map((row) => row.document))].filter((other) => other !== document);
  });
}

/**
 * The slugs that lead to published documents besides their own, oldest first, in one query whatever their number; same order as asked.
 * A slug leads to the record that has it now, else to the published one that had it last.
 */
export async function formerSlugsOf(
  strapi: Core.Strapi,
  type: PublicType,
  documents: readonly string[],
): Promise<string[][]> {
  const table = tableOf(strapi, type);
  const published = (document: string, slug?: string) => (query: Knex.QueryBuilder) => {
    query
      .from(`${table} as r`)
      .select('r.id')
      .whereRaw('?? = ??', ['r.document_id', document])
      .whereNotNull('r.published_at');
    if (slug) query.whereRaw('?? = ??', ['r.slug', slug]);
  };
  const rows: Kept[] = await strapi.db
    .connection(`${slugTable} as mine`)
    .select('mine.document', 'mine.slug')
    .where('mine.type', type)
    .whereIn('mine.document', documents)
    .whereNotExists(published('mine.document', 'mine.slug'))
    .whereNotExists((rival: Knex.QueryBuilder) => {
      rival
        .from(`${slugTable} as other`)
        .select('other.id')
        .where('other.type', type)
        .whereRaw('?? = ?? and ?? <> ??', ['other.slug', 'mine.slug', 'other.document', 'mine.document'])
        .where((wins: Knex.QueryBuilder) => {
          wins
            .whereExists(published('other.document', 'other.slug'))
            .orWhere((later: Knex.QueryBuilder) =>
              later.whereRaw('?? > ??', ['other.id', 'mine.id']).whereExists(published('other.document')),
            );
        });
    })
    .orderBy('mine.id');
  const byDocument = Map.groupBy(rows, (row) => row.document);
  return documents.map((document) => (byDocument.get(document) ?? []).map(({ slug }) => slug));
}

/** Writes down the slugs of records that were published without passing by our rules (an older version, a restored table). */
export async function completeSlugHistory(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    for (const type of typesWithSlug(strapi)) {
      const missing = trx(`${tableOf(strapi, type)} as r`)
        .distinct(trx.raw('?, ??, ??', [type, 'r.slug', 'r.document_id']))
        .whereNotNull('r.published_at')
        .whereNotNull('r.slug')
        .whereNotExists((known: Knex.QueryBuilder) => {
          known
            .from(`${slugTable} as s`)
            .select('s.id')
            .where('s.type', type)
            .whereRaw('?? = ?? and ?? = ??', ['s.slug', 'r.slug', 's.document', 'r.document_id']);
        });
      await trx(trx.raw('?? (??, ??, ??)', [slugTable, 'type', 'slug', 'document'])).insert(missing);
    }
  });
}

const tableOf = (strapi: Core.Strapi, type: PublicType): string => strapi.db.metadata.get(uidOf(type)).tableName;
