import { appendToJournal } from '../journal/append';
import { typeOf } from '../lib/content-types';
import { keepSlug } from '../slugs/history';
import { hasSlug } from '../slugs/typed';
import { type DocumentMiddleware, documentOf, isPublic, isWrite } from './middleware';

/** An address once published goes on leading to its record: the slugs of every published change are kept. */
export const keepSlugHistory: DocumentMiddleware = async (strapi, context, next) => {
  const result = await next();
  const type = typeOf(context.uid);
  if (!type || !isWrite(context) || !isPublic(context) || !hasSlug(strapi, type)) return result;
  const document = documentOf(context, result);
  if (!document) return result;
  await appendToJournal(strapi, type, await keepSlug(strapi, type, document));
  return result;
};
