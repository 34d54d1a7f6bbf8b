import { isDeepStrictEqual } from 'node:util';
import type { Core, UID } from '@strapi/strapi';
import { isLocalised, original, translatedFields } from '../lib/localised';
import { type Line, LineError } from './protocol';
import type { Relations } from './relations';

/** Publishes the translations of a line beside the record just written; one that says what it said before is not written again. */
export async function writeTranslations(
  strapi: Core.Strapi,
  relations: Relations,
  line: Line,
  uid: UID.ContentType,
  documentId: string,
): Promise<void> {
  const documents = strapi.documents(uid);
  for (const [locale, fields] of Object.entries(line.translations ?? {})) {
    check(strapi, uid, line.type, locale, Object.keys(fields ?? {}));
    const said = await documents.findOne({ documentId, locale, status: 'published' });
    if (fields === null) {
      if (said) await documents.delete({ documentId, locale });
    } else if (!said || Object.entries(fields).some(([field, value]) => !isDeepStrictEqual(said[field], value))) {
      const data = (await relations.resolve(line, uid, fields, [])) as object;
      await documents.update({ documentId, locale, data, status: 'published' });
    }
  }
}

function check(strapi: Core.Strapi, uid: UID.ContentType, type: string, locale: string, fields: string[]): void {
  const at = `translations.${locale}`;
  if (!isLocalised(strapi.contentType(uid))) throw new LineError(`Le type « ${type} » ne se traduit pas.`, at);
  if (locale === original) throw new LineError('Le français s’écrit dans « data ».', at);
  const translated = translatedFields(strapi, uid);
  for (const field of fields)
    if (!translated.includes(field)) throw new LineError(`Le champ « ${field} » ne se traduit pas.`, `${at}.${field}`);
}
