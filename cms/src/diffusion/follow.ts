import type { Core } from '@strapi/strapi';
import { appendToJournal } from '../journal/append';
import { isDiffused } from '../lib/content-types';
import type { Records } from '../lib/records-holding';
import { diffuseSite } from './compute';
import { diffuse } from './together';

/** Records that a write changed without being about them: where they are shown is computed again, and the journal names them. */
export async function followRecords(strapi: Core.Strapi, records: Records): Promise<void> {
  for (const [type, documents] of records) {
    if (isDiffused(type)) await diffuse(strapi, type, documents);
    if (type === 'site') for (const document of documents) await diffuseSite(strapi, document);
    await appendToJournal(strapi, type, documents);
  }
}
