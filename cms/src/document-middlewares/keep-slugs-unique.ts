import { errors } from '@strapi/utils';
import { type DocumentMiddleware, isWrite, paramsOf } from './middleware';

/** No two records of a type have the same slug, drafts included: publishing one would take the other's address. */
export const keepSlugsUnique: DocumentMiddleware = async (strapi, context, next) => {
  const { data, documentId } = paramsOf(context);
  const slug = data?.slug;
  if (!isWrite(context) || typeof slug !== 'string' || context.contentType.attributes.slug?.type !== 'uid')
    return next();
  const itself = context.action === 'clone' ? undefined : documentId;
  const taken = await strapi.db
    .query(context.uid)
    .count({ where: { slug, ...(itself && { documentId: { $ne: itself } }) } });
  if (taken) {
    const message = `Adresse (slug) : « ${slug} » est déjà prise par un autre contenu. Choisissez-en une autre, ou changez d’abord celle de l’autre contenu et publiez-le.`;
    throw new errors.ValidationError(message, { errors: [{ path: ['slug'], message, name: 'ValidationError' }] });
  }
  return next();
};
