import type { Core } from '@strapi/strapi';
import { openJournal } from '../journal/epoch';
import { keepJournalShort } from '../journal/retention';
import { readEnvironment } from '../lib/environment';
import { completeSlugHistory } from '../slugs/history';
import { ensureAccounts } from './accounts';
import { ensureEditorRole } from './editor-role';
import { applyEditorialLabels } from './editorial-labels';
import { ensureLocales } from './locales';
import { keepImagesWhole } from './media-library';
import { grantPublicReading } from './public-reading';
import { ensureReadToken } from './read-token';

/** Brings a database to the state our files describe. Run at each start; a second run changes nothing. */
export async function setUp(strapi: Core.Strapi): Promise<void> {
  const environment = readEnvironment();
  await openJournal(strapi);
  await keepJournalShort(strapi);
  await completeSlugHistory(strapi);
  await ensureLocales(strapi);
  await grantPublicReading(strapi);
  await ensureReadToken(strapi, environment.readToken);
  await keepImagesWhole(strapi);
  await applyEditorialLabels(strapi);
  const editorRole = await ensureEditorRole(strapi);
  await ensureAccounts(strapi, environment, editorRole);
}
