import type { Core } from '@strapi/strapi';
import { type PublicType, uidOf } from '../lib/content-types';
import { formerSlugsOf } from '../slugs/history';
import { typesWithSlug } from '../slugs/typed';
import { batched } from './batch';
import { extensionOf, namingOf } from './extension';

interface Parent {
  documentId: string;
}

/** `formerSlugs` on every type whose records have addresses, read for many records at once. */
export function extendWithFormerSlugs(strapi: Core.Strapi): void {
  const load = batched((type: PublicType, documents) => formerSlugsOf(strapi, type, documents));
  const types = typesWithSlug(strapi).map((type) => ({
    type,
    name: namingOf(strapi).getTypeName(strapi.contentType(uidOf(type))),
  }));
  extensionOf(strapi).use({
    typeDefs: types
      .map(
        ({ name }) => `extend type ${name} {
          "Slugs under which it was published before, oldest first, that no other record has since: they lead to it."
          formerSlugs: [String!]!
        }`,
      )
      .join('\n'),
    resolvers: Object.fromEntries(
      types.map(({ type, name }) => [
        name,
        {
          formerSlugs: ({ documentId }: Parent, _args: object, context: object) => load(context, type, documentId),
        },
      ]),
    ),
  });
}
