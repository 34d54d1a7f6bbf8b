import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type DiffusedType, diffusedTypes } from '../lib/content-types';
import { type DiffusingSite, diffusingSites, type SiteRule } from './sites';
import { diffusionTable } from './table';
import { tablesOf } from './tables-of';

type Transaction = Knex.Transaction;
type Query = Knex.QueryBuilder;

/** A record is on a site because one of its rules takes it or an editor put it there, unless an editor kept it out. */

/** Computes again where one document is shown. Joins the current transaction. */
export async function diffuseDocument(strapi: Core.Strapi, type: DiffusedType, document: string): Promise<void> {
  const sites = await diffusingSites(strapi, true);
  await strapi.db.transaction(async ({ trx }) => {
    await trx(diffusionTable).where({ type, document }).delete();
    for (const site of sites) await insert(strapi, trx, site, type, document);
  });
}

/** Computes again all that a site shows, set-wise. Joins the current transaction. */
export async function diffuseSite(strapi: Core.Strapi, siteDocument: string): Promise<void> {
  const [site] = await diffusingSites(strapi, true, siteDocument);
  await strapi.db.transaction(async ({ trx }) => {
    await trx(diffusionTable).where({ site: siteDocument }).delete();
    if (site) for (const type of diffusedTypes) await insert(strapi, trx, site, type);
  });
}

async function insert(
  strapi: Core.Strapi,
  trx: Transaction,
  site: DiffusingSite,
  type: DiffusedType,
  document?: string,
) {
  if (!site.paths[type]) return;
  const { tableName, link } = tablesOf(strapi, type);
  const linked = (query: Query, attribute: string, targets: number[]) => {
    const { table, source, target } = link(attribute);
    query.whereExists(
      trx(table)
        .select(trx.raw('1'))
        .whereRaw('?? = ??', [`${table}.${source}`, 'r.id'])
        .whereIn(`${table}.${target}`, targets),
    );
  };
  const candidates = (reason: string) => {
    const query = trx(`${tableName} as r`).distinct(
      trx.raw('?, ??, ?, ?', [type, 'r.document_id', site.documentId, reason]),
    );
    if (document) query.where('r.document_id', document);
    query.whereNotNull('r.published_at');
    query.whereNot((excluded: Query) => linked(excluded, 'excludeFrom', [site.id]));
    return query;
  };
  const into = () => trx(trx.raw('?? (??, ??, ??, ??)', [diffusionTable, 'type', 'document', 'site', 'reason']));

  const rules = site.rules.filter((rule) => rule.types.includes(type) && !(type === 'article' && rule.communes.length));
  if (rules.length) {
    const byRule = candidates('rule').where((any: Query) => {
      for (const rule of rules) any.orWhere((all: Query) => matchRule(all, rule, linked, inCommune));
    });
    await into().insert(byRule);
  }
  const byEditor = candidates('editor').where((included: Query) => linked(included, 'includeOn', [site.id]));
  const taken = trx(diffusionTable).select('document').where({ type, site: site.documentId });
  await into().insert(byEditor.whereNotIn('r.document_id', taken));

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
