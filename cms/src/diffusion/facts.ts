import type { Core } from '@strapi/strapi';
import { type DiffusedType, uidOf } from '../lib/content-types';
import type { Facts, Named } from './explain';

interface SiteRef {
  documentId: string;
}
interface Row {
  slug: string;
  service?: (Named & { site: SiteRef | null }) | null;
  audiences?: Named[];
  themes?: Named[];
  commune?: Named | null;
  place?: { commune: Named | null } | null;
  includeOn?: SiteRef[];
  excludeFrom?: SiteRef[];
  canonicalSite?: SiteRef | null;
}

/** What decides where one version of a document is shown; undefined when there is no such version. */
export async function factsOf(
  strapi: Core.Strapi,
  type: DiffusedType,
  documentId: string,
  status: 'draft' | 'published',
): Promise<Facts | undefined> {
  const { attributes } = strapi.contentType(uidOf(type));
  const named = { select: ['id', 'name'] };
  const site = { select: ['documentId'] };
  const all = {
    service: { ...named, populate: { site } },
    audiences: named,
    themes: named,
    commune: named,
    includeOn: site,
    excludeFrom: site,
    canonicalSite: site,
    ...(type === 'event' && { place: { select: ['id'], populate: { commune: named } } }),
  };
  const populate = Object.fromEntries(Object.entries(all).filter(([name]) => name in attributes));
  const row: Row | null = await strapi.db.query(uidOf(type)).findOne({
    select: ['slug'],
    where: { documentId, publishedAt: status === 'published' ? { $notNull: true } : null },
    populate,
  });
  if (!row) return undefined;
  return {
    type,
    slug: row.slug,
    service: row.service ?? null,
    audiences: row.audiences ?? [],
    themes: row.themes ?? [],
    communes: [row.commune, row.place?.commune].filter((commune) => commune != null),
    hasCommune: 'commune' in attributes,
    includeOn: (row.includeOn ?? []).map(({ documentId: id }) => id),
    excludeFrom: (row.excludeFrom ?? []).map(({ documentId: id }) => id),
    canonicalSite: row.canonicalSite?.documentId ?? null,
    serviceSite: row.service?.site?.documentId ?? null,
  };
}
