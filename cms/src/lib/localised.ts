import type { Core, Struct, UID } from '@strapi/strapi';
import { type PublicType, publicTypes, uidOf } from './content-types';

/** The language of every original: a translation is one of a French text, and nothing is published in another language only. */
export const original = 'fr';

interface Localisable {
  pluginOptions?: { i18n?: { localized?: boolean } };
}

const isMarked = (model: object): boolean => (model as Localisable).pluginOptions?.i18n?.localized === true;

/** Whether the records of a type can be translated: its schema says so (`pluginOptions.i18n.localized`). */
export const isLocalised = (model: Struct.ContentTypeSchema): boolean => isMarked(model);

/** Our types whose records can be translated. */
export const localisedTypes = (strapi: Core.Strapi): PublicType[] =>
  publicTypes.filter((type) => isLocalised(strapi.contentType(uidOf(type))));

/** The fields of a type that each language says its own way. */
export function translatedFields(strapi: Core.Strapi, uid: UID.ContentType): string[] {
  return Object.entries(strapi.contentType(uid).attributes)
    .filter(([, attribute]) => isMarked(attribute))
    .map(([field]) => field);
}

interface Attribute {
  type: string;
  target?: UID.ContentType;
  visible?: boolean;
}

/**
 * The links and the address of a record, which every language shares. Strapi takes them for translated whatever the schema says, and copies
 * them to no other language. A link to a type that is itself translated leads to the version in the same language: it is left to Strapi.
 */
export function sharedLinks(strapi: Core.Strapi, uid: UID.ContentType): { relations: string[]; slugs: string[] } {
  const attributes = Object.entries(strapi.contentType(uid).attributes as Record<string, Attribute>);
  const isShared = ({ type, target, visible }: Attribute) =>
    type === 'relation' && visible !== false && target?.startsWith('api::') && !isLocalised(strapi.contentType(target));
  return {
    relations: attributes.filter(([, attribute]) => isShared(attribute)).map(([field]) => field),
    slugs: attributes.filter(([, { type }]) => type === 'uid').map(([field]) => field),
  };
}
