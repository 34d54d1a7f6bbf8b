import type { Core } from '@strapi/strapi';

/** Whether the current call comes from a reader, by REST or GraphQL, rather than from the admin panel or the silo itself. */
export function isContentApi(strapi: Core.Strapi): boolean {
  const route: { info?: { type?: string } } | undefined = strapi.requestContext.get()?.state.route;
  return route?.info?.type === 'content-api';
}
