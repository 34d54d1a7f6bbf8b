import type { Core } from '@strapi/strapi';
import { servicesOf } from '../lib/own-services';
import type { RouteContext } from '../lib/record-route';
import { countCoverage } from './count';

/** `GET /parvis/coverage`: for webmasters, which services have made their contents available in other ways. */
export function registerCoverageRoute(strapi: Core.Strapi): void {
  const handler = async (context: RouteContext) => {
    if ((await servicesOf(strapi, context.state.user)) !== 'all') return context.forbidden();
    context.body = { data: await countCoverage(strapi) };
  };
  strapi.server.routes({
    type: 'admin',
    prefix: '/parvis',
    routes: [
      {
        method: 'GET',
        path: '/coverage',
        handler,
        config: { policies: ['admin::isAuthenticatedAdmin'] },
        info: { type: 'admin' },
      },
    ],
  });
}
