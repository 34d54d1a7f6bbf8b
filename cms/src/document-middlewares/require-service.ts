import { errors } from '@strapi/utils';
import { isOwned, typeOf, uidOf } from '../lib/content-types';
import { type DocumentMiddleware, documentOf, isPublic, isWrite } from './middleware';

const endings = new Set(['delete', 'unpublish']);

/** Nothing is published that no service answers for. */
export const requireService: DocumentMiddleware = async (strapi, context, next) => {
  const result = await next();
  const type = typeOf(context.uid);
  if (!isOwned(type) || !isWrite(context) || !isPublic(context) || endings.has(context.action)) return result;
  const documentId = documentOf(context, result);
  const orphan = await strapi.db
    .query(uidOf(type))
    .count({ where: { documentId, publishedAt: { $notNull: true }, service: { id: { $null: true } } } });
  if (orphan) throw new errors.ValidationError('Service : choisissez le service qui publie ce contenu.');
  return result;
};
