import { type DocumentMiddleware, paramsOf } from './middleware';

interface UidAttribute {
  type: string;
  targetField?: string;
}
interface UidService {
  generateUIDField(request: { contentTypeUID: string; field: string; data: Record<string, unknown> }): Promise<string>;
}

/** A record made without a slug (import, API) gets one from its name. A slug never changes by itself afterwards. */
export const completeSlug: DocumentMiddleware = async (strapi, context, next) => {
  const { data } = paramsOf(context);
  if (context.action !== 'create' || !data) return next();
  for (const [field, attribute] of Object.entries(context.contentType.attributes as Record<string, UidAttribute>)) {
    if (attribute.type !== 'uid' || !attribute.targetField || data[field]) continue;
    const uids: UidService = strapi.plugin('content-manager').service('uid');
    data[field] = await uids.generateUIDField({ contentTypeUID: context.uid, field, data });
  }
  return next();
};
