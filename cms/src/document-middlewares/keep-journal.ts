import { appendToJournal } from '../journal/append';
import { typeOf } from '../lib/content-types';
import { type DocumentMiddleware, documentOf, isPublic, isWrite } from './middleware';

/** Every published change of our types has its row in the journal. */
export const keepJournal: DocumentMiddleware = async (strapi, context, next) => {
  const result = await next();
  const type = typeOf(context.uid);
  if (!type || !isWrite(context) || !isPublic(context)) return result;
  const document = documentOf(context, result);
  if (document) await appendToJournal(strapi, type, [document]);
  return result;
};
