import type { Core } from '@strapi/strapi';
import { checkFields } from './check-fields';
import { checkSchedule } from './check-schedule';
import { completeSlug } from './complete-slug';
import { followFeeds } from './follow-feeds';
import { followMovedPlaces } from './follow-moved-places';
import { forgetPlansDone } from './forget-plans';
import { inOneTransaction } from './in-one-transaction';
import { keepDiffusion } from './keep-diffusion';
import { keepJournal } from './keep-journal';
import { keepOwnService } from './keep-own-service';
import { keepSlugHistory } from './keep-slug-history';
import { keepSlugsUnique } from './keep-slugs-unique';
import { keepTranslations } from './keep-translations';
import { refuseDraftsToReaders } from './refuse-drafts-to-readers';
import { refuseFiltersThroughDrafts } from './refuse-filters-through-drafts';
import { requireAlternatives } from './require-alternatives';
import { requireService } from './require-service';
import { restoreLinks } from './restore-links';
import { tellOfLostLinks } from './tell-of-lost-links';

/** Outermost first. Called in `register()`: registered later, they would run inside those of the plugins, outside our transaction. */
export function registerDocumentMiddlewares(strapi: Core.Strapi): void {
  for (const middleware of [
    refuseDraftsToReaders,
    refuseFiltersThroughDrafts,
    inOneTransaction,
    keepJournal,
    keepSlugHistory,
    keepDiffusion,
    forgetPlansDone,
    restoreLinks,
    tellOfLostLinks,
    followMovedPlaces,
    followFeeds,
    requireService,
    requireAlternatives,
    keepTranslations,
    keepOwnService,
    checkFields,
    checkSchedule,
    completeSlug,
    keepSlugsUnique,
  ])
    strapi.documents.use((context, next) => middleware(strapi, context, next) as ReturnType<typeof next>);
}
