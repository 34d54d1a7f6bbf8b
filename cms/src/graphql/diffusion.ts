import type { Core } from '@strapi/strapi';
import DataLoader from 'dataloader';
import { type Diffusion, diffusionsOf } from '../diffusion/appearances';
import { type DiffusedType, diffusedTypes, uidOf } from '../lib/content-types';
import { extensionOf, namingOf } from './extension';

const loaders = new WeakMap<object, Map<DiffusedType, DataLoader<string, Diffusion>>>();

/** `sites` and `canonicalUrl` on every diffused type, read for many records at once. */
export function extendWithDiffusion(strapi: Core.Strapi): void {
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
            (await load(strapi, context, type, documentId)).sites,
          canonicalUrl: async ({ documentId }: Parent, _args: object, context: object) =>
            (await load(strapi, context, type, documentId)).canonicalUrl,
        },
      ]),
    ),
  });
}

interface Parent {
  documentId: string;
}

function load(strapi: Core.Strapi, request: object, type: DiffusedType, documentId: string): Promise<Diffusion> {
  let ofRequest = loaders.get(request);
  if (!ofRequest) {
    ofRequest = new Map();
    loaders.set(request, ofRequest);
  }
  let loader = ofRequest.get(type);
  if (!loader) {
    loader = new DataLoader<string, Diffusion>((documents) => diffusionsOf(strapi, type, documents));
    ofRequest.set(type, loader);
  }
  return loader.load(documentId);
}
