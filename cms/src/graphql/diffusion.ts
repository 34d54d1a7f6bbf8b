import type { Core } from '@strapi/strapi';
import { diffusionsOf } from '../diffusion/appearances';
import { type DiffusedType, diffusedTypes, uidOf } from '../lib/content-types';
import { batched } from './batch';
import { extensionOf, namingOf } from './extension';

/** `sites` and `canonicalUrl` on every diffused type, read for many records at once. */
export function extendWithDiffusion(strapi: Core.Strapi): void {
  const load = batched((type: DiffusedType, documents) => diffusionsOf(strapi, type, documents));
  const names = diffusedTypes.map((type) => ({
    type,
    name: namingOf(strapi).getTypeName(strapi.contentType(uidOf(type))),
  }));
  extensionOf(strapi).use({
    typeDefs: `
      "A site that shows a record."
      type Appearance {
        "Key of the site."
        site: String!
        "Absolute address of the record's page there."
        url: String!
        "« rule » or « editor »: why it is shown."
        reason: String!
      }
      ${names.map(({ name }) => `extend type ${name} { sites: [Appearance!]! canonicalUrl: String }`).join('\n')}`,
    resolvers: Object.fromEntries(
      names.map(({ type, name }) => [
        name,
        {
          sites: async ({ documentId }: Parent, _args: object, context: object) =>
            (await load(context, type, documentId)).sites,
          canonicalUrl: async ({ documentId }: Parent, _args: object, context: object) =>
            (await load(context, type, documentId)).canonicalUrl,
        },
      ]),
    ),
  });
}

interface Parent {
  documentId: string;
}
