import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type DiffusedType, diffusedTypes, uidOf } from '../lib/content-types';
import { original } from '../lib/localised';
import { type DiffusingSite, diffusingSites, type SiteRule } from './sites';
import { diffusionTable } from './table';
import { tablesOf } from './tables-of';

type Transaction = Knex.Transaction;
type Query = Knex.QueryBuilder;

/** Documents of one statement, which names each of them once per site: a statement may have some thousands of values. */
const documentsAtOnce = 500;

/** A record is on a site because one of its rules takes it or an editor put it there, unless an editor kept it out. */

/** Computes again where documents are shown. Joins the current transaction; on PostgreSQL, waits for rules that are being changed. */
export async function diffuseDocuments(
  strapi: Core.Strapi,
  type: DiffusedType,
  documents: readonly string[],
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx(siteTable(strapi)).orderBy('id').select('id').forShare();
    const sites = await diffusingSites(strapi, true);
    for (let from = 0; from < documents.length; from += documentsAtOnce) {
      const some = documents.slice(from, from + documentsAtOnce);
      await trx(diffusionTable).where({ type }).whereIn('document', some).delete();
      await insert(
        trx,
        sites.map((site) => shownOn(strapi, trx, site, type)?.whereIn('r.document_id', some)),
      );
    }
  });
}

/** Computes again all that a site shows, set-wise. Joins the current transaction; on PostgreSQL, waits for records that are being published. */
export async function diffuseSite(strapi: Core.Strapi, siteDocument: string): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx(siteTable(strapi)).where({ document_id: siteDocument }).select('id').forUpdate();
    const [site] = await diffusingSites(strapi, true, siteDocument);
    await trx(diffusionTable).where({ site: siteDocument }).delete();
    if (site)
      await insert(
        trx,
        diffusedTypes.map((type) => shownOn(strapi, trx, site, type)),
      );
  });
}

const siteTable = (strapi: Core.Strapi): string => strapi.db.metadata.get('api::site.site').tableName;

async function insert(trx: Transaction, parts: (Query | undefined)[]): Promise<void> {
  const [first, ...rest] = parts.filter((part) => part !== undefined);
  if (!first) return;
  const into = trx(trx.raw('?? (??, ??, ??, ??)', [diffusionTable, 'type', 'document', 'site', 'reason']));
  await into.insert(rest.length ? first.unionAll(rest) : first);
}

/** The documents of a type that a site shows, as rows of the table; undefined when the site has no pages for them. */
function shownOn(strapi: Core.Strapi, trx: Transaction, site: DiffusingSite, type: DiffusedType): Query | undefined {
  if (!site.paths[type]) return undefined;
  const { tableName, link } = tablesOf(strapi, type);
  const links = (attribute: string, targets: number[]) => {
    const { table, source, target } = link(attribute);
    return trx(table)
      .select(trx.raw('1'))
      .whereRaw('?? = ??', [`${table}.${source}`, 'r.id'])
      .whereIn(`${table}.${target}`, targets);
  };
  const linked = (query: Query, attribute: string, targets: number[]) => {
    query.whereExists(links(attribute, targets));
  };
  const rules = site.rules.filter(
    (rule) => rule.types.includes(type) && (rule.communes.length === 0 || hasCommune(strapi, type)),
  );
  const reason = trx.raw('case when exists ? then ? else ? end', [links('includeOn', [site.id]), 'editor', 'rule']);
  return trx(`${tableName} as r`)
    .distinct(trx.raw('?, ??, ?, ?', [type, 'r.document_id', site.documentId, reason]))
    .whereNotNull('r.published_at')
    .where((row: Query) => row.whereNull('r.locale').orWhere('r.locale', original))
    .whereNot((excluded: Query) => linked(excluded, 'excludeFrom', [site.id]))
    .where((any: Query) => {
      any.orWhere((included: Query) => linked(included, 'includeOn', [site.id]));
      for (const rule of rules) any.orWhere((all: Query) => matchRule(all, rule, linked, inCommune));
    });

  /** An event is in the commune of its place, or in its own when it has no place. */
  function inCommune(query: Query, communes: number[]) {
    query.where((any: Query) => {
      any.orWhere((own: Query) => linked(own, 'commune', communes));
      if (type !== 'event') return;
      const at = link('place');
      const of = tablesOf(strapi, 'place').link('commune');
      any.orWhereExists(
        trx(at.table)
          .select(trx.raw('1'))
          .join(of.table, `${of.table}.${of.source}`, `${at.table}.${at.target}`)
          .whereRaw('?? = ??', [`${at.table}.${at.source}`, 'r.id'])
          .whereIn(`${of.table}.${of.target}`, communes),
      );
    });
  }
}

/** A rule that names communes takes only what is somewhere. */
const hasCommune = (strapi: Core.Strapi, type: DiffusedType) => 'commune' in strapi.contentType(uidOf(type)).attributes;

function matchRule(
  query: Query,
  rule: SiteRule,
  linked: (query: Query, attribute: string, targets: number[]) => void,
  inCommune: (query: Query, communes: number[]) => void,
): void {
  query.whereRaw('1 = 1');
  if (rule.services.length) linked(query, 'service', rule.services);
  if (rule.audiences.length) linked(query, 'audiences', rule.audiences);
  if (rule.themes.length) linked(query, 'themes', rule.themes);
  if (rule.communes.length) inCommune(query, rule.communes);
}
