import { isDiffused, typeOf } from '../lib/content-types';
import { original } from '../lib/localised';
import { forgetPlans } from '../planned/plans';
import { type DocumentMiddleware, documentOf, isPublic, isWrite, localesOf } from './middleware';

/** A publication that was planned has nothing left to do once somebody publishes or deletes the record. */
export const forgetPlansDone: DocumentMiddleware = async (strapi, context, next) => {
  const result = await next();
  const type = typeOf(context.uid);
  if (!isDiffused(type) || !isWrite(context) || !isPublic(context) || context.action === 'unpublish') return result;
  const document = documentOf(context, result);
  if (!document) return result;
  const locales = localesOf(context);
  const isAll = locales.includes('*') || (context.action === 'delete' && locales.includes(original));
  await forgetPlans(strapi, { type, document }, isAll ? undefined : locales);
  return result;
};
