import type { Core } from '@strapi/strapi';
import { eventsAt } from '../diffusion/events-at';
import { followRecords } from '../diffusion/follow';
import { uidOf } from '../lib/content-types';
import { type DocumentMiddleware, paramsOf } from './middleware';

const place = uidOf('place');

/** Events are in the commune of their place. A place that is saved in the same commune costs nothing, however many events it has. */
export const followMovedPlaces: DocumentMiddleware = async (strapi, context, next) => {
  const { documentId, data } = paramsOf(context);
  if (context.uid !== place || context.action !== 'update' || !documentId || !data || !('commune' in data))
    return next();
  const before = await communeOf(strapi, documentId);
  const result = await next();
  if ((await communeOf(strapi, documentId)) !== before)
    await followRecords(strapi, new Map([['event', new Set(await eventsAt(strapi, [documentId]))]]));
  return result;
};

async function communeOf(strapi: Core.Strapi, documentId: string): Promise<number | undefined> {
  const found: { commune: { id: number } | null } | null = await strapi.db
    .query(place)
    .findOne({ select: ['id'], where: { documentId }, populate: { commune: { select: ['id'] } } });
  return found?.commune?.id;
}
