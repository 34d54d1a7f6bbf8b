import { isDiffused, typeOf } from '../lib/content-types';
import { original } from '../lib/localised';
import { forgetPlans } from '../planned/plans';
import { type DocumentMiddleware, isPublic, isWrite, localesOf, paramsOf } from './middleware';

/**
 * A publication that was planned has nothing left to do once somebody publishes or deletes the record. Forgotten before the record is written,
 * in the order in which `publish-due.ts` does it: in another, PostgreSQL would make one of the two fail.
 */
export const forgetPlansDone: DocumentMiddleware = async (strapi, context, next) => {
  const type = typeOf(context.uid);
  const { documentId: document } = paramsOf(context);
  const ends = isWrite(context) && isPublic(context) && !['unpublish', 'clone'].includes(context.action);
  if (!isDiffused(type) || !document || !ends) return next();
  const locales = localesOf(context);
  const isAll = locales.includes('*') || (context.action === 'delete' && locales.includes(original));
  await forgetPlans(strapi, { type, document }, isAll ? undefined : locales);
  return next();
};
