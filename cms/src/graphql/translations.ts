import type { Core } from '@strapi/strapi';
import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import { type PublicType, uidOf } from '../lib/content-types';
import { localisedTypes, translatedFields } from '../lib/localised';
import { translationsOf } from '../translations/published';
import { batched } from './batch';
import { type Populate, populateOf } from './batch-relations';
import { extensionOf, namingOf } from './extension';

interface Attribute {
  type: string;
  required?: boolean;
  repeatable?: boolean;
  component?: string;
}

interface Asked {
  type: PublicType;
  /** The parts of a translation that the query asks for. */
  populate: Populate;
}

/**
 * `translations` on every type that can be translated: what is published in other languages, read for many records at once. Strapi's own
 * `localizations` would lead from a published record to drafts.
 */
export function extendWithTranslations(strapi: Core.Strapi): void {
  const extension = extensionOf(strapi);
  const load = batched(({ type, populate }: Asked, documents) => translationsOf(strapi, type, documents, populate));
  const asked = askedOf(strapi);
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
          translations: (
            { documentId }: { documentId: string },
            _args: object,
            context: object,
            info: GraphQLResolveInfo,
          ) => load(context, asked(type, info), documentId),
        },
      },
    });
  }
}

/** Worked out once for all the records of a list: the nodes of a field are the same object for each. */
function askedOf(strapi: Core.Strapi): (type: PublicType, info: GraphQLResolveInfo) => Asked {
  const known = new WeakMap<object, Asked>();
  return (type, info) => {
    const before = known.get(info.fieldNodes);
    if (before) return before;
    const tree = parseResolveInfo(info) as ResolveTree | null;
    const asked = { type, populate: tree ? populateOf(strapi, uidOf(type), tree) : {} };
    known.set(info.fieldNodes, asked);
    return asked;
  };
}

function fieldsOf(strapi: Core.Strapi, type: PublicType): string[] {
  const attributes = strapi.contentType(uidOf(type)).attributes as Record<string, Attribute>;
  return translatedFields(strapi, uidOf(type)).map((field) => {
    const attribute = attributes[field];
    if (!attribute) throw new Error(`« ${field} » of ${type} does not exist.`);
    if (attribute.type === 'dynamiczone')
      return `${field}: [${namingOf(strapi).getDynamicZoneName(strapi.contentType(uidOf(type)), field)}!]!`;
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
