import type { Core, UID } from '@strapi/strapi';
import { original } from '../lib/localised';
import { linksOf, type Version } from './complete';

interface I18nServices {
  contentTypes: { getNestedPopulateOfNonLocalizedAttributes(uid: string): string[] };
  localizations: { syncNonLocalizedAttributes(entry: object, model: object): Promise<void> };
}

/**
 * Makes what languages share of a record (dates, status, image, links, address) the same in all its versions of a status as in the one just
 * written. Strapi does so for drafts, but for links and addresses; of what is published it leaves the other languages as they were.
 */
export async function shareWithTranslations(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  versions: readonly Version[],
  written: readonly string[],
  statuses: readonly ('draft' | 'published')[],
): Promise<void> {
  for (const status of statuses) {
    const ofStatus = versions.filter(({ publishedAt }) => (publishedAt === null) === (status === 'draft'));
    const isWritten = ({ locale }: Version) => written.includes('*') || written.includes(locale);
    const source =
      ofStatus.find((version) => isWritten(version) && version.locale === original) ?? ofStatus.find(isWritten);
    const others = ofStatus.filter((version) => version !== source);
    if (source && others.length > 0) await share(strapi, uid, source, others);
  }
}

async function share(strapi: Core.Strapi, uid: UID.ContentType, source: Version, others: Version[]): Promise<void> {
  const model = strapi.contentType(uid);
  const { contentTypes, localizations } = i18n(strapi);
  const whole: object = await strapi.db.query(uid).findOne({
    where: { id: source.id },
    populate: contentTypes.getNestedPopulateOfNonLocalizedAttributes(uid),
  });
  await localizations.syncNonLocalizedAttributes(whole, model);
  const links = await linksOf(strapi, uid, source.id, 'id');
  for (const { id } of others) await strapi.db.query(uid).update({ where: { id }, data: links });
}

const i18n = (strapi: Core.Strapi): I18nServices => ({
  contentTypes: strapi.plugin('i18n').service('content-types'),
  localizations: strapi.plugin('i18n').service('localizations'),
});
