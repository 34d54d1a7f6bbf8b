import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { componentLabels, typeLabels } from '../editorial/labels';
import { isMissing, wayOut } from '../files/alternative-text';
import { typeOf } from '../lib/content-types';
import { type DocumentMiddleware, documentOf, isPublic, isWrite } from './middleware';

interface Attribute {
  type: string;
  multiple?: boolean;
  allowedTypes?: string[];
  component?: UID.Component;
  components?: UID.Component[];
}
interface File {
  id: number;
  name: string;
  mime: string;
  alternativeText: string | null;
}
type Entry = Record<string, unknown> & { __component?: UID.Component };
interface Populate {
  [field: string]: { select: string[] } | { populate: Populate } | { on: Record<string, { populate: Populate }> };
}

const endings = new Set(['delete', 'unpublish']);
const fileColumns = ['id', 'name', 'mime', 'alternativeText'];

/** No image is shown that says nothing to those who do not see it: it has an alternative text, or an editor said that it only decorates. */
export const requireAlternatives: DocumentMiddleware = async (strapi, context, next) => {
  const result = await next();
  if (!typeOf(context.uid) || !isWrite(context) || !isPublic(context) || endings.has(context.action)) return result;
  const populate = imagesBelow(strapi, context.uid);
  if (Object.keys(populate).length === 0 || !(await anyIsMissing(strapi))) return result;
  const where = { documentId: documentOf(context, result), publishedAt: { $notNull: true } };
  const entries: Entry[] = await strapi.db.query(context.uid as UID.ContentType).findMany({ where, populate });
  const problems = entries.flatMap((entry) => problemsOf(strapi, context.uid, entry, []));
  const [first] = problems;
  if (first) throw new errors.ValidationError(first.message, { errors: problems });
  return result;
};

/** One cheap question spares all the others in a library where every image has its text. */
async function anyIsMissing(strapi: Core.Strapi): Promise<boolean> {
  const found = await strapi.db.query('plugin::upload.file').findOne({
    select: ['id'],
    where: { mime: { $startsWith: 'image/' }, $or: [{ alternativeText: { $null: true } }, { alternativeText: '' }] },
  });
  return found !== null;
}

const attributesOf = (strapi: Core.Strapi, uid: string) =>
  Object.entries(strapi.getModel(uid as UID.Schema).attributes as Record<string, Attribute>);

const holdsImages = ({ type, allowedTypes }: Attribute) =>
  type === 'media' && (!allowedTypes || allowedTypes.includes('images'));

/** What to read of a record, or of a component, to see every image that it shows. Components do not contain themselves. */
function imagesBelow(strapi: Core.Strapi, uid: string): Populate {
  const populate: Populate = {};
  for (const [field, attribute] of attributesOf(strapi, uid)) {
    if (holdsImages(attribute)) populate[field] = { select: fileColumns };
    else if (attribute.component) {
      const below = imagesBelow(strapi, attribute.component);
      if (Object.keys(below).length > 0) populate[field] = { populate: below };
    } else if (attribute.components) {
      const on = attribute.components.map(
        (component) => [component, { populate: imagesBelow(strapi, component) }] as const,
      );
      const shown = on.filter(([, below]) => Object.keys(below.populate).length > 0);
      if (shown.length > 0) populate[field] = { on: Object.fromEntries(shown) };
    }
  }
  return populate;
}

interface Problem {
  path: string[];
  message: string;
  name: 'ValidationError';
}

function problemsOf(strapi: Core.Strapi, uid: string, entry: Entry, path: string[]): Problem[] {
  return attributesOf(strapi, uid).flatMap(([field, attribute]) => {
    const value = entry[field];
    if (!value) return [];
    const items = Array.isArray(value) ? value : [value];
    return items.flatMap((item: unknown, index) => {
      const at = Array.isArray(value) ? [...path, field, String(index)] : [...path, field];
      if (holdsImages(attribute)) return missing(uid, field, item as File, at);
      const component = attribute.component ?? (attribute.components && (item as Entry).__component);
      return component ? problemsOf(strapi, component, item as Entry, at) : [];
    });
  });
}

function missing(uid: string, field: string, file: File, path: string[]): Problem[] {
  if (!file.mime.startsWith('image/') || !isMissing(file.alternativeText)) return [];
  const label = (typeLabels[uid] ?? componentLabels[uid])?.[field]?.[0] ?? field;
  const message = `${label}\u00a0: l’image « ${file.name} » n’a pas de texte alternatif. ${wayOut}`;
  return [{ path, message, name: 'ValidationError' }];
}
