import type { Core } from '@strapi/strapi';
import { registerAudienceRoutes } from './audience/admin-route';
import { countersOf, countVisits, registerCollectRoute } from './audience/collect-route';
import { registerAudienceTable } from './audience/table';
import { registerFeedRoute } from './channels/admin-route';
import { readFeedsOnTime } from './channels/read-due';
import { registerFeedTable } from './channels/table';
import { registerDiffusionRoute } from './diffusion/admin-route';
import { registerDiffusionTable } from './diffusion/table';
import { registerDocumentMiddlewares } from './document-middlewares';
import { guardUploads } from './files/guard-uploads';
import { extendGraphQL } from './graphql';
import { registerJournalTable } from './journal/table';
import { endStreamsWithProcess, waitingFor } from './journal/waiting';
import { closeAccounts } from './lib/close-accounts';
import { closeFiles } from './lib/close-files';
import { closeVersions } from './lib/close-versions';
import { registerNewsletterAdminRoutes } from './newsletter/admin-route';
import { sendMails } from './newsletter/queue';
import { registerNewsletterRoutes } from './newsletter/subscribe-route';
import { registerNewsletterTables } from './newsletter/tables';
import { registerPlannedRoutes } from './planned/admin-route';
import { publishOnTime } from './planned/publish-due';
import { registerPlannedTable } from './planned/table';
import { registerPublicationRoute } from './publication/admin-route';
import { setUp } from './set-up';
import { registerOwnServiceCondition } from './set-up/editor-role';
import { registerSlugTable } from './slugs/table';
import { tellOfRemovedLocales } from './translations/removed-locales';
import { registerSourceTable } from './upsert/source-table';
import { registerCoverageRoute } from './versions/admin-route';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerJournalTable(strapi);
    registerDiffusionTable(strapi);
    registerSlugTable(strapi);
    registerSourceTable(strapi);
    registerPlannedTable(strapi);
    registerAudienceTable(strapi);
    registerNewsletterTables(strapi);
    registerFeedTable(strapi);
    registerDiffusionRoute(strapi);
    registerPublicationRoute(strapi);
    registerPlannedRoutes(strapi);
    registerFeedRoute(strapi);
    registerCollectRoute(strapi);
    registerAudienceRoutes(strapi);
    registerNewsletterRoutes(strapi);
    registerNewsletterAdminRoutes(strapi);
    registerCoverageRoute(strapi);
    closeFiles(strapi);
    guardUploads(strapi);
    closeVersions(strapi);
    closeAccounts(strapi);
    registerDocumentMiddlewares(strapi);
    strapi.customFields.register({
      name: 'recurrence',
      type: 'string',
      inputSize: { default: 12, isResizable: false },
    });
    extendGraphQL(strapi);
    tellOfRemovedLocales(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await registerOwnServiceCondition(strapi);
    await setUp(strapi);
    publishOnTime(strapi);
    readFeedsOnTime(strapi);
    countVisits(strapi);
    sendMails(strapi);
    endStreamsWithProcess(strapi);
  },
  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await countersOf(strapi).flush();
    await waitingFor(strapi).streams.close();
  },
};
