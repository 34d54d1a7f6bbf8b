import type { Core } from '@strapi/strapi';
import { type PublicType, uidOf } from '../lib/content-types';
import { localisedTypes, translatedFields } from '../lib/localised';
import { translationsOf } from '../translations/published';
import { batched } from './batch';
import { extensionOf, namingOf } from './extension';

interface Attribute {
  type: string;
  required?: boolean;
  repeatable?: boolean;
  component?: string;
}

/**
 * `translations` on every type that can be translated: what is published in other languages, read for many records at once. Strapi's own
 * `localizations` would lead from a published record to drafts.
 */
export function extendWithTranslations(strapi: Core.Strapi): void {
  const extension = extensionOf(strapi);
  const load = batched((type: PublicType, documents) => translationsOf(strapi, type, documents));
  for (const type of localisedTypes(strapi)) {
    extension.shadowCRUD(uidOf(type)).field('localizations').disable();
    const name = namingOf(strapi).getTypeName(strapi.contentType(uidOf(type)));
    extension.use({
      typeDefs: `
        "A published version of a record in another language than French: what it says its own way. All else is the record's."
        type ${name}Translation {
          "BCP 47."
          locale: String!
          ${fieldsOf(strapi, type).join('\n')}
        }
        extend type ${name} { translations: [${name}Translation!]! }`,
      resolvers: {
        [name]: {
          translations: ({ documentId }: { documentId: string }, _args: object, context: object) =>
            load(context, type, documentId),
        },
      },
    });
  }
}

function fieldsOf(strapi: Core.Strapi, type: PublicType): string[] {
  const attributes = strapi.contentType(uidOf(type)).attributes as Record<string, Attribute>;
  return translatedFields(strapi, uidOf(type)).map((field) => {
    const attribute = attributes[field];
    if (!attribute) throw new Error(`« ${field} » of ${type} does not exist.`);
    return `${field}: ${typeOf(strapi, attribute)}`;
  });
}

function typeOf(strapi: Core.Strapi, { type, component, repeatable, required }: Attribute): string {
  if (type === 'component' && component) {
    const name = namingOf(strapi).getComponentName(strapi.getModel(component as `${string}.${string}`));
    return repeatable ? `[${name}!]!` : name;
  }
  if (type === 'blocks' || type === 'json') return 'JSON';
  if (type !== 'string' && type !== 'text') throw new Error(`No translated field can be of type « ${type} » yet.`);
  return required ? 'String!' : 'String';
}
