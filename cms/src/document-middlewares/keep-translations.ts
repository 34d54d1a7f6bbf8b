import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isLocalised, original } from '../lib/localised';
import { completeTranslation, versionsOf } from '../translations/complete';
import { shareWithTranslations } from '../translations/share';
import { type DocumentMiddleware, isPublic, isWrite, localesOf, paramsOf } from './middleware';

const endings = new Set(['unpublish', 'delete']);

/**
 * A translation is one of a published French record, and says otherwise than French nothing but its words: dates, places and links are the
 * same in every language at any time. What ends in French ends in every language.
 */
export const keepTranslations: DocumentMiddleware = async (strapi, context, next) => {
  if (!isLocalised(context.contentType)) return next();
  const { action, params, uid } = context;
  // Strapi would look its default language up in the database, at each call.
  if (!paramsOf(context).locale) Object.assign(params, { locale: original });
  if (!isWrite(context)) return next();
  if (endings.has(action)) {
    if (localesOf(context).includes(original)) Object.assign(params, { locale: '*' });
    return next();
  }
  const { documentId, data } = paramsOf(context);
  if (action === 'clone') Object.assign(params, { locale: original });
  if (action === 'create' && localesOf(context)[0] !== original)
    throw new errors.ValidationError(
      'Commencez par la version française\u00A0: les autres langues en sont des traductions.',
    );
  if (action === 'create' || action === 'clone' || !documentId) return next();
  if (action === 'update' && data) await completeTranslation(strapi, uid, documentId, localesOf(context)[0], data);
  const result = await next();
  if (isPublic(context)) await requireOriginal(strapi, uid, documentId, localesOf(context));
  const versions = await versionsOf(strapi, uid, documentId);
  if (versions.some(({ locale }) => locale !== original))
    await shareWithTranslations(strapi, uid, versions, localesOf(context), statusesOf(action, isPublic(context)));
  return result;
};

/** Refuses to publish a translation of what is not published in French. */
async function requireOriginal(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locales: string[],
): Promise<void> {
  if (locales.every((locale) => locale === original)) return;
  const where = { documentId, locale: original, publishedAt: { $notNull: true } };
  if ((await strapi.db.query(uid).count({ where })) === 0)
    throw new errors.ValidationError(
      'Version française\u00A0: publiez-la d’abord. Une traduction ne paraît qu’à côté de l’original.',
    );
}

/** Which versions a write made: the draft, what is published, or both. */
function statusesOf(action: string, published: boolean): ('draft' | 'published')[] {
  if (action === 'publish') return ['published'];
  return action === 'update' && published ? ['draft', 'published'] : ['draft'];
}
