import type { Core, UID } from '@strapi/strapi';
import { strings } from '@strapi/utils';
import { type Context, type DocumentMiddleware, paramsOf } from './middleware';

interface UidAttribute {
  type: string;
  targetField?: string;
}

/** A record made without a slug (import, API, copy) gets one from its name. A slug never changes by itself afterwards. */
export const completeSlug: DocumentMiddleware = async (strapi, context, next) => {
  if (context.action === 'clone') await freeSlugOfCopy(strapi, context);
  const { data } = paramsOf(context);
  if (context.action !== 'create' || !data) return next();
  for (const [field, attribute] of Object.entries(context.contentType.attributes as Record<string, UidAttribute>)) {
    if (attribute.type !== 'uid' || !attribute.targetField || data[field]) continue;
    const wanted = strings.nameToSlug(String(data[attribute.targetField] ?? '')) || context.contentType.modelName;
    data[field] = await firstFree(strapi, context.uid, field, wanted ?? 'page');
  }
  return next();
};

/** Strapi would give a copy the slug of its model. */
async function freeSlugOfCopy(strapi: Core.Strapi, context: Context): Promise<void> {
  const params = paramsOf(context);
  if (context.contentType.attributes.slug?.type !== 'uid' || params.data?.slug) return;
  const model: { slug: string } | null = await strapi.db
    .query(context.uid)
    .findOne({ select: ['slug'], where: { documentId: params.documentId } });
  if (model) params.data = { ...params.data, slug: await firstFree(strapi, context.uid, 'slug', model.slug) };
}

/** `wanted`, else `wanted-1`, `wanted-2`… Strapi's own search reads every record whose slug begins alike, whole. */
async function firstFree(strapi: Core.Strapi, uid: UID.ContentType, field: string, wanted: string): Promise<string> {
  const isTaken = async (slug: string) => (await strapi.db.query(uid).count({ where: { [field]: slug } })) > 0;
  let slug = wanted;
  for (let suffix = 1; await isTaken(slug); suffix += 1) slug = `${wanted}-${suffix}`;
  return slug;
}
