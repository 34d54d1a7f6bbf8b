import { errors } from '@strapi/utils';
import { isOwned, typeOf, uidOf } from '../lib/content-types';
import { draftOrPublished } from '../lib/draft-or-published';
import { ownServices } from '../lib/own-services';
import { targetOf } from '../lib/relation-input';
import { type DocumentMiddleware, isWrite, paramsOf } from './middleware';

interface Version {
  publishedAt: string | null;
  service: { documentId: string } | null;
}

/**
 * An editor publishes for their own services only. Strapi's conditions guard update, publish and delete in the admin panel;
 * this also guards creating for another service and handing a record over to one.
 */
export const keepOwnService: DocumentMiddleware = async (strapi, context, next) => {
  const type = typeOf(context.uid);
  if (!isOwned(type) || !isWrite(context)) return next();
  const own = await ownServices(strapi);
  if (own === 'all') return next();

  const { data, documentId } = paramsOf(context);
  if (documentId) {
    const versions: Version[] = await strapi.db
      .query(uidOf(type))
      .findMany({ where: { documentId }, populate: { service: { select: ['documentId'] } } });
    const record = draftOrPublished(versions);
    if (record && !own.includes(record.service?.documentId ?? ''))
      throw new errors.ForbiddenError('Ce contenu appartient à un autre service : demandez-lui de le modifier.');
  }
  if (!data) return next();
  const target = await targetOf(strapi, 'api::service.service', data.service);
  const creating = context.action === 'create' || context.action === 'clone';
  if (target === undefined && creating && own.length === 1) data.service = { documentId: own[0] };
  else if (target === undefined ? creating : !own.includes(target ?? ''))
    throw new errors.ForbiddenError('Service : choisissez un service dont vous êtes membre.');
  return next();
};
