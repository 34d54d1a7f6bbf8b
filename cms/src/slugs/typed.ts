import type { Core } from '@strapi/strapi';
import { type PublicType, publicTypes, uidOf } from '../lib/content-types';

/** Whether pages stand at addresses made of a record's slug. */
export const hasSlug = (strapi: Core.Strapi, type: PublicType): boolean =>
  strapi.contentType(uidOf(type)).attributes.slug?.type === 'uid';

export const typesWithSlug = (strapi: Core.Strapi): PublicType[] => publicTypes.filter((type) => hasSlug(strapi, type));
