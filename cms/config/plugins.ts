import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { largest } from '../src/files/kinds';
import { serveSafely } from '../src/files/serve-safely';
import { limitArguments } from '../src/graphql/limit-arguments';
import { limitCost } from '../src/graphql/limit-cost';
import { hideInternals, readOnly } from '../src/graphql/read-only';
import { original } from '../src/lib/localised';
import { mailConfig } from '../src/mail/transport';

/** The plugin has no other way to be told which language a new database begins with. */
process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE = original;

const production = process.env.NODE_ENV === 'production';

export default {
  graphql: {
    config: {
      endpoint: '/graphql',
      shadowCRUD: true,
      landingPage: production ? () => ApolloServerPluginLandingPageDisabled() : true,
      depthLimit: 7,
      defaultLimit: 25,
      maxLimit: 100,
      generateArtifacts: false,
      apolloServer: {
        introspection: !production,
        plugins: [readOnly(), limitArguments(), limitCost(), hideInternals()],
        cors: false,
      },
    },
  },
  upload: {
    config: {
      sizeLimit: largest,
      breakpoints: {},
      // `guardUploads` decides, by content and in French; Strapi's own lists would answer before it, in English.
      security: { deniedTypes: [] },
      providerOptions: { localServer: { setHeaders: serveSafely } },
    },
  },
  email: { config: mailConfig() },
  'users-permissions': {
    config: { jwtManagement: 'refresh', sessions: { accessTokenLifespan: 600, httpOnly: true } },
  },
  i18n: { enabled: true },
};
