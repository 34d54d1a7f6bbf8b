import type { Core, UID } from '@strapi/strapi';
import { original, sharedLinks } from '../lib/localised';

/** A row of a record: one language, draft or published. */
export interface Version {
  id: number;
  locale: string;
  publishedAt: string | null;
}

/** The rows of a record, French first. */
export async function versionsOf(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<Version[]> {
  const rows: Version[] = await strapi.db
    .query(uid)
    .findMany({ select: ['id', 'locale', 'publishedAt'], where: { documentId } });
  return rows.sort((a, b) => Number(b.locale === original) - Number(a.locale === original));
}

/**
 * Gives a translation that a write is about to make the links and the address of the record it translates. (Strapi copies the other
 * fields that languages share, and these to no one.)
 */
export async function completeTranslation(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale: string | undefined,
  data: Record<string, unknown>,
): Promise<void> {
  if (locale === undefined || locale === original) return;
  const versions = await versionsOf(strapi, uid, documentId);
  const [source] = versions.filter(({ publishedAt }) => publishedAt === null);
  if (!source || versions.some((version) => version.locale === locale)) return;
  Object.assign(data, await linksOf(strapi, uid, source.id));
}

/** The links (by document) and the address of a row, as the document service and the database take them. */
export async function linksOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  id: number,
  key: 'id' | 'documentId' = 'documentId',
): Promise<Record<string, unknown>> {
  const { relations, slugs } = sharedLinks(strapi, uid);
  const row: Record<string, unknown> = await strapi.db.query(uid).findOne({
    select: ['id', ...slugs],
    where: { id },
    populate: Object.fromEntries(relations.map((field) => [field, { select: ['id', 'documentId'] }])),
  });
  const targets = (value: unknown) => [value ?? []].flat().map((target) => (target as Record<string, unknown>)[key]);
  return Object.fromEntries([
    ...slugs.map((field) => [field, row[field]]),
    ...relations.map((field) => [field, { set: targets(row[field]).map((target) => ({ [key]: target })) }]),
  ]);
}
