import { errors } from '@strapi/utils';
import { isContentApi } from '../lib/content-api';
import { type DocumentMiddleware, isWrite, paramsOf } from './middleware';

/**
 * Drafts are for the admin panel. Whoever comes through the content API (REST or GraphQL, anonymous or with a token)
 * is refused, whatever permission was granted: with a public `find`, Strapi would hand drafts to anyone who asks.
 */
export const refuseDraftsToReaders: DocumentMiddleware = async (strapi, context, next) => {
  if (isWrite(context) || !isContentApi(strapi)) return next();
  const { status = 'published', publicationFilter, hasPublishedVersion } = paramsOf(context);
  if (status !== 'published' || publicationFilter !== undefined || hasPublishedVersion !== undefined)
    throw new errors.ForbiddenError('Les brouillons ne sont lisibles que dans l’administration.');
  return next();
};
