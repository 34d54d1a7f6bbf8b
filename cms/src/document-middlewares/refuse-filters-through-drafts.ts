import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isContentApi } from '../lib/content-api';
import { type DocumentMiddleware, isWrite } from './middleware';

interface Attribute {
  type: string;
  target?: UID.ContentType;
  component?: UID.Component;
}

/**
 * No reader filters by a field of a related record that may be a draft: Strapi joins whatever is linked, published or not, and the answer
 * would tell letter by letter what the draft says. Filtering by its id is no better: it tells that the draft exists.
 */
export const refuseFiltersThroughDrafts: DocumentMiddleware = async (strapi, context, next) => {
  if (isWrite(context) || !isContentApi(strapi)) return next();
  const { filters } = context.params as { filters?: unknown };
  const field = throughDrafts(strapi, context.uid, filters);
  if (field)
    throw new errors.ForbiddenError(
      `Filtering by « ${field} » is not possible: it leads to records that may be drafts.`,
    );
  return next();
};

function throughDrafts(strapi: Core.Strapi, uid: UID.Schema, filters: unknown): string | undefined {
  if (typeof filters !== 'object' || filters === null) return undefined;
  const attributes = strapi.getModel(uid).attributes as Record<string, Attribute>;
  for (const [key, inner] of Object.entries(filters)) {
    const { target, component } = attributes[key] ?? {};
    if (target && strapi.getModel(target).options?.draftAndPublish) return key;
    const found = throughDrafts(strapi, target ?? component ?? uid, inner);
    if (found) return found;
  }
  return undefined;
}
