import type { Core } from '@strapi/strapi';
import { typeOf } from '../lib/content-types';
import { extensionOf } from './extension';

/** The log-in mutations of users-permissions name these types, so they stay in the schema; nothing answers with their lists. */
const residentTypes = ['plugin::users-permissions.user', 'plugin::users-permissions.role'];

/**
 * GraphQL is for reading what is published. Types of plugins are not served, files only as fields of our records (and never the
 * records they belong to, drafts included), and nothing is written through it.
 */
export function closeDoors(strapi: Core.Strapi): void {
  const extension = extensionOf(strapi);
  for (const uid of Object.keys(strapi.contentTypes)) {
    if (typeOf(uid)) extension.shadowCRUD(uid).disableMutations();
    else if (uid === 'plugin::upload.file') {
      extension.shadowCRUD(uid).disableQueries();
      extension.shadowCRUD(uid).disableMutations();
      extension.shadowCRUD(uid).field('formats').disable();
    } else if (residentTypes.includes(uid)) extension.shadowCRUD(uid).disableQueries();
    else extension.shadowCRUD(uid).disable();
  }
}
