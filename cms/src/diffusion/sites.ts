import type { Core } from '@strapi/strapi';
import { type DiffusedType, diffusedTypes, fieldNameOf, uidOf } from '../lib/content-types';

/** What a site subscribes to, by the row ids that the join tables hold. */
export interface SiteRule {
  types: DiffusedType[];
  services: number[];
  audiences: number[];
  themes: number[];
  communes: number[];
}

export interface DiffusingSite {
  id: number;
  documentId: string;
  key: string;
  name: string;
  baseUrl: string;
  position: number;
  /** Path pattern of each type's pages; a site without one shows no record of that type. */
  paths: Partial<Record<DiffusedType, string>>;
  rules: SiteRule[];
}

interface Row {
  id: number;
}
type RuleRow = Record<string, unknown> & {
  services: Row[];
  audiences: Row[];
  themes: Row[];
  communes: Row[];
};
type SiteRow = Omit<DiffusingSite, 'paths' | 'rules'> & {
  paths: Record<string, string | null> | null;
  rules: RuleRow[];
};

const ids = (rows: Row[]) => rows.map((row) => row.id);

/** The sites in order, with or without their rules. */
export async function diffusingSites(
  strapi: Core.Strapi,
  withRules: boolean,
  documentId?: string,
): Promise<DiffusingSite[]> {
  const only = { select: ['id'] };
  const rows: SiteRow[] = await strapi.db.query('api::site.site').findMany({
    select: ['id', 'documentId', 'key', 'name', 'baseUrl', 'position'],
    where: documentId ? { documentId } : {},
    populate: {
      paths: true,
      ...(withRules && { rules: { populate: { services: only, audiences: only, themes: only, communes: only } } }),
    },
    orderBy: [{ position: 'asc' }, { key: 'asc' }],
  });
  return rows.map(({ paths, rules, ...site }) => ({
    ...site,
    paths: Object.fromEntries(
      diffusedTypes.map((type) => [type, paths?.[fieldNameOf(type)]]).filter(([, pattern]) => pattern),
    ),
    rules: (rules ?? []).map((rule) => ({
      types: diffusedTypes.filter((type) => rule[fieldNameOf(strapi.contentType(uidOf(type)).info.pluralName)]),
      services: ids(rule.services),
      audiences: ids(rule.audiences),
      themes: ids(rule.themes),
      communes: ids(rule.communes),
    })),
  }));
}
