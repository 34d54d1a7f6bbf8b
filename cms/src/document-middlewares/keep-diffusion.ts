import { diffuseSite } from '../diffusion/compute';
import { diffuse } from '../diffusion/together';
import { isDiffused, typeOf } from '../lib/content-types';
import { type DocumentMiddleware, documentOf, isPublic, isWrite } from './middleware';

/** Where a record is shown follows every published change of it, and of the rules of a site. */
export const keepDiffusion: DocumentMiddleware = async (strapi, context, next) => {
  const result = await next();
  const type = typeOf(context.uid);
  if (!type || !isWrite(context) || !isPublic(context)) return result;
  const document = documentOf(context, result);
  if (!document) return result;
  if (isDiffused(type)) await diffuse(strapi, type, [document]);
  if (type === 'site') await diffuseSite(strapi, document);
  return result;
};
