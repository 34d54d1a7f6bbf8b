import type { Core } from '@strapi/strapi';
import { type DiffusedType, uidOf } from '../lib/content-types';
import { type DiffusingSite, diffusingSites } from './sites';

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
interface Row {
  document: string;
  site: string;
  reason: string;
}
interface Owner {
  documentId: string;
  slug: string;
  canonicalSite: { documentId: string } | null;
  service: { site: { documentId: string } | null } | null;
}

/** Where published documents of a type are shown, in a handful of queries whatever their number. Same order as asked. */
export async function diffusionsOf(
  strapi: Core.Strapi,
  type: DiffusedType,
  documents: readonly string[],
): Promise<Diffusion[]> {
  const only = { select: ['documentId'] };
  const [sites, rows, owners]: [DiffusingSite[], Row[], Owner[]] = await Promise.all([
    diffusingSites(strapi, false),
    strapi.db.query('parvis::diffusion').findMany({ where: { type, document: { $in: documents } } }),
    strapi.db.query(uidOf(type)).findMany({
      select: ['documentId', 'slug'],
      where: { documentId: { $in: documents }, publishedAt: { $notNull: true } },
      populate: { canonicalSite: only, service: { select: ['id'], populate: { site: only } } },
    }),
  ]);
  const reasons = Map.groupBy(rows, (row) => row.document);
  const ownerOf = new Map(owners.map((owner) => [owner.documentId, owner]));
  return documents.map((document) => {
    const owner = ownerOf.get(document);
    if (!owner) return { sites: [], canonicalUrl: null };
    const reasonOn = new Map(reasons.get(document)?.map((row) => [row.site, row.reason]));
    const shown = sites.filter((site) => reasonOn.has(site.documentId));
    const url = (site: DiffusingSite) => addressOn(site, type, owner.slug);
    const canonical =
      shown.find((site) => site.documentId === owner.canonicalSite?.documentId) ??
      shown.find((site) => site.documentId === owner.service?.site?.documentId) ??
      shown[0];
    return {
      sites: shown.map((site) => ({ site: site.key, url: url(site), reason: reasonOn.get(site.documentId) ?? 'rule' })),
      canonicalUrl: canonical ? url(canonical) : null,
    };
  });
}

/** Absolute address of a record's page on a site: base and path pattern. */
export function addressOn(site: Pick<DiffusingSite, 'baseUrl' | 'paths'>, type: DiffusedType, slug: string): string {
  const path = (site.paths[type] ?? '/').replace('{slug}', slug);
  return `${site.baseUrl.replace(/\/+$/, '')}${path}`;
}
