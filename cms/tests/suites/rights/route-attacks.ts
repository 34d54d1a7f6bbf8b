import type { Core } from '@strapi/strapi';
import { call } from '../../support/http.ts';
import { ownTypes } from './models.ts';
import type { Attack, ReaderName } from './readers.ts';

/** Doors of the administration that open before log-in; each gives nothing of the contents. */
const beforeLogIn = [
  /^\/admin\/(init|login|login\/.*|logout|register|register-admin|registration-info|forgot-password|reset-password|access-token|project-type|information|providers.*|strapi-.*|i18n.*)$/,
  /^\/_health/,
  /^\/favicon|^\/uploads|^\/robots/,
  // Strapi's own script for previews, the same for everyone.
  /^\/content-manager\/preview\/script$/,
];

/**
 * Every route of the running silo, of plugins and of the administration too: refused, but for reading our types, and the journal to the
 * sites. A route that someone adds is refused here until it is thought of.
 */
export function routeAttacks(strapi: Core.Strapi, url: string, name: ReaderName): Attack[] {
  const types = ownTypes(strapi).flatMap(({ info }) => [`/api/${info.pluralName}`, `/api/${info.pluralName}/:id`]);
  const open = new Set(name === 'site token' ? [...types, '/api/journal', '/api/journal/stream'] : types);
  const routes = strapi.server.listRoutes() as unknown as { methods: string[]; path: string | RegExp }[];
  const isEditor = name === 'editor by the public API';
  return routes.flatMap(({ methods, path }) => {
    if (typeof path !== 'string' || path.startsWith('/graphql') || path.includes('(')) return [];
    if (beforeLogIn.some((door) => door.test(path)) || (isEditor && !path.startsWith('/api/'))) return [];
    return methods
      .filter((method) => method !== 'HEAD' && !(method === 'GET' && open.has(path)))
      .map((method): Attack => {
        const address = `${url}${path.replace(/:\w+/g, '1')}`;
        return {
          name: `${method} ${path}`,
          send: async (headers) => {
            const { status } = await call<unknown>(address, {
              method,
              redirect: 'manual',
              headers: Object.fromEntries(headers),
              ...(!['GET', 'DELETE'].includes(method) && { json: {} }),
            });
            return [301, 302, 303, 400, 401, 403, 404, 405].includes(status) ? [] : [`status ${status}`];
          },
        };
      });
  });
}
