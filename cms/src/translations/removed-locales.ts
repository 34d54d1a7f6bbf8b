import type { Core } from '@strapi/strapi';
import { appendToJournal } from '../journal/append';
import { uidOf } from '../lib/content-types';
import { localisedTypes } from '../lib/localised';

interface LocaleService {
  delete(locale: { id: number }): Promise<unknown>;
}

/**
 * When a language is removed from the settings, Strapi deletes every text in it below the document service. Each record that was published
 * in it has its row in the journal, in the same transaction.
 */
export function tellOfRemovedLocales(strapi: Core.Strapi): void {
  const service: LocaleService = strapi.plugin('i18n').service('locales');
  const remove = service.delete;
  service.delete = (locale) =>
    strapi.db.transaction(async () => {
      const found: { code: string } | null = await strapi.db.query('plugin::i18n.locale').findOne({ where: locale });
      if (found) await tell(strapi, found.code);
      return remove(locale);
    });
}

async function tell(strapi: Core.Strapi, locale: string): Promise<void> {
  for (const type of localisedTypes(strapi)) {
    const rows: { documentId: string }[] = await strapi.db
      .query(uidOf(type))
      .findMany({ select: ['documentId'], where: { locale, publishedAt: { $notNull: true } } });
    await appendToJournal(
      strapi,
      type,
      rows.map(({ documentId }) => documentId),
    );
  }
}
