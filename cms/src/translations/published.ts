import type { Core } from '@strapi/strapi';
import { type PublicType, uidOf } from '../lib/content-types';
import { original, translatedFields } from '../lib/localised';

export interface Translation extends Record<string, unknown> {
  documentId: string;
  locale: string;
}

interface Attribute {
  type: string;
}

/**
 * The published translations of documents of a type, in order of languages, with the parts named in `populate`: a few queries whatever their
 * number. Same order as asked.
 */
export async function translationsOf(
  strapi: Core.Strapi,
  type: PublicType,
  documents: readonly string[],
  populate: object,
): Promise<Translation[][]> {
  const uid = uidOf(type);
  const attributes = strapi.contentType(uid).attributes as Record<string, Attribute>;
  const fields = translatedFields(strapi, uid);
  const isPart = (field: string) => ['component', 'dynamiczone'].includes(attributes[field]?.type ?? '');
  const rows: Translation[] = await strapi.db.query(uid).findMany({
    select: ['documentId', 'locale', ...fields.filter((field) => !isPart(field))],
    where: { documentId: { $in: documents }, publishedAt: { $notNull: true }, locale: { $ne: original } },
    populate,
    orderBy: { locale: 'asc' },
  });
  const byDocument = Map.groupBy(rows, ({ documentId }) => documentId);
  return documents.map((document) => byDocument.get(document) ?? []);
}
