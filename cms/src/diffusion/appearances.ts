import type { Core } from '@strapi/strapi';
import type { DiffusedType } from '../lib/content-types';
import { original } from '../lib/localised';
import { type DiffusingSite, diffusingSites } from './sites';
import { diffusionTable } from './table';
import { tablesOf } from './tables-of';

export interface Appearance {
  /** Key of the site. */
  site: string;
  /** Absolute address of the record's page there. */
  url: string;
  /** `rule` or `editor`: why it is shown. */
  reason: string;
}
export interface Diffusion {
  sites: Appearance[];
  canonicalUrl: string | null;
}
/** A document and a site that shows it, if any. Ids are document ids. */
interface Row {
  document: string;
  slug: string;
  canonicalSite: string | null;
  serviceSite: string | null;
  site: string | null;
  reason: string | null;
}

/** Where published documents of a type are shown, in three queries whatever their number. Same order as asked. */
export async function diffusionsOf(
  strapi: Core.Strapi,
  type: DiffusedType,
  documents: readonly string[],
): Promise<Diffusion[]> {
  const [sites, rows] = await Promise.all([diffusingSites(strapi, false), rowsOf(strapi, type, documents)]);
  const byDocument = Map.groupBy(rows, (row) => row.document);
  return documents.map((document) => {
    const shown = byDocument.get(document) ?? [];
    const [owner] = shown;
    if (!owner) return { sites: [], canonicalUrl: null };
    const reasonOn = new Map(shown.map((row) => [row.site, row.reason]));
    const here = sites.filter((site) => reasonOn.has(site.documentId));
    const url = (site: DiffusingSite) => addressOn(site, type, owner.slug);
    const canonical =
      here.find((site) => site.documentId === owner.canonicalSite) ??
      here.find((site) => site.documentId === owner.serviceSite) ??
      here[0];
    return {
      sites: here.map((site) => ({ site: site.key, url: url(site), reason: reasonOn.get(site.documentId) ?? 'rule' })),
      canonicalUrl: canonical ? url(canonical) : null,
    };
  });
}

async function rowsOf(strapi: Core.Strapi, type: DiffusedType, documents: readonly string[]): Promise<Row[]> {
  const { tableName, link } = tablesOf(strapi, type);
  const canonical = link('canonicalSite');
  const service = link('service');
  const serviceSite = tablesOf(strapi, 'service').link('site');
  const sites = strapi.db.metadata.get('api::site.site').tableName;
  return strapi.db
    .connection(`${tableName} as r`)
    .select('r.document_id as document', 'r.slug', 'chosen.document_id as canonicalSite')
    .select('own.document_id as serviceSite', 'd.site', 'd.reason')
    .leftJoin(`${diffusionTable} as d`, (join) => join.on('d.document', 'r.document_id').andOnVal('d.type', type))
    .leftJoin(`${canonical.table} as c`, `c.${canonical.source}`, 'r.id')
    .leftJoin(`${sites} as chosen`, 'chosen.id', `c.${canonical.target}`)
    .leftJoin(`${service.table} as s`, `s.${service.source}`, 'r.id')
    .leftJoin(`${serviceSite.table} as ss`, `ss.${serviceSite.source}`, `s.${service.target}`)
    .leftJoin(`${sites} as own`, 'own.id', `ss.${serviceSite.target}`)
    .whereIn('r.document_id', documents)
    .whereNotNull('r.published_at')
    .where((row) => row.whereNull('r.locale').orWhere('r.locale', original));
}

/** Absolute address of a record's page on a site: base and path pattern. */
export function addressOn(site: Pick<DiffusingSite, 'baseUrl' | 'paths'>, type: DiffusedType, slug: string): string {
  const path = (site.paths[type] ?? '/').replace('{slug}', slug);
  return `${site.baseUrl.replace(/\/+$/, '')}${path}`;
}
