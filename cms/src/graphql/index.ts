import type { Core } from '@strapi/strapi';
import { batchRelations } from './batch-relations';
import { closeDoors } from './close-doors';
import { extendWithDiffusion } from './diffusion';
import { extendWithFormerSlugs } from './former-slugs';
import { extendWithJournal } from './journal';
import { extendWithOccurrences } from './occurrences';
import { extendWithTranslations } from './translations';

export function extendGraphQL(strapi: Core.Strapi): void {
  closeDoors(strapi);
  batchRelations(strapi);
  extendWithDiffusion(strapi);
  extendWithFormerSlugs(strapi);
  extendWithTranslations(strapi);
  extendWithJournal(strapi);
  extendWithOccurrences(strapi);
}
