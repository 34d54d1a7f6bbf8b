import type { Core } from '@strapi/strapi';
import { uidOf } from './content-types';
import { localisedTypes } from './localised';

/** Strapi's relation from a version of a record to those in other languages does not mind their status: `populate=localizations` would give anyone drafts. */
export function closeVersions(strapi: Core.Strapi): void {
  for (const type of localisedTypes(strapi)) {
    const { localizations } = strapi.contentType(uidOf(type)).attributes;
    if (localizations) Object.assign(localizations, { private: true });
  }
}
