import type { UID } from '@strapi/strapi';

/** Types that have pages of their own and are diffused to sites by rules. */
export const diffusedTypes = [
  'place',
  'organization',
  'event',
  'article',
  'page',
  'procedure',
  'selection',
  'gallery',
  'newsletter-issue',
] as const;
export type DiffusedType = (typeof diffusedTypes)[number];

/** Types whose records belong to a service, which alone writes them. */
export const ownedTypes = [...diffusedTypes, 'offer', 'alert', 'contributor', 'channel'] as const;
export type OwnedType = (typeof ownedTypes)[number];

/** Everything the sites read. */
export const publicTypes = ['site', 'service', 'theme', 'audience', 'commune', 'group', 'menu', ...ownedTypes] as const;
export type PublicType = (typeof publicTypes)[number];

export const uidOf = (type: PublicType): UID.CollectionType => `api::${type}.${type}`;

/** A type's name, or its plural, as fields of components and GraphQL write it: `newsletterIssue`. */
export const fieldNameOf = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The short name of one of our types, `undefined` for a type of Strapi or of a plugin. */
export function typeOf(uid: string): PublicType | undefined {
  const name = uid.startsWith('api::') ? uid.slice(uid.lastIndexOf('.') + 1) : undefined;
  return publicTypes.find((type) => type === name);
}

export function isDiffused(type: string | undefined): type is DiffusedType {
  return diffusedTypes.some((diffused) => diffused === type);
}

export function isOwned(type: string | undefined): type is OwnedType {
  return ownedTypes.some((owned) => owned === type);
}
