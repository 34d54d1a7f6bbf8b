import type { Core } from '@strapi/strapi';
import { ownedTypes, publicTypes, uidOf } from '../../../src/lib/content-types.ts';
import { call } from '../../support/http.ts';
import { hasDrafts, modelOf, ownTypes } from './models.ts';
import type { Attack } from './readers.ts';
import { type Seeded, secret } from './seed.ts';

interface Route {
  method: string;
  path: string;
}

/** Routes of the administration that work on a record, found in the running router: a new one is attacked without being named here. */
export const contentRoutes = (strapi: Core.Strapi): Route[] =>
  (strapi.server.listRoutes() as unknown as { methods: string[]; path: string }[])
    .filter(({ path }) => /^\/content-manager\/(collection-types|single-types)\/:model/.test(path))
    .flatMap(({ methods, path }) => methods.filter((method) => method !== 'HEAD').map((method) => ({ method, path })));

/** An editor of Culture works on what belongs to Sports, by every route: refused, or told nothing. */
export function editorAttacks(strapi: Core.Strapi, url: string, seeded: Seeded): Attack[] {
  const owned = new Set<string>(ownedTypes.map(uidOf));
  const hubs = new Set<string>(publicTypes.map(uidOf).filter((uid) => !owned.has(uid)));
  return ownTypes(strapi).flatMap((model) => {
    const { published, draft } = seeded.records[model.uid] ?? { published: '' };
    return [draft, published].flatMap((id) =>
      id === undefined
        ? []
        : contentRoutes(strapi).map((route): Attack => {
            const path = route.path.replace(':model', model.uid).replace(/:(id|sourceId)/, id);
            const body = { slug: 'pris', title: 'Pris', name: 'Pris', documentIds: [id], ids: [id] };
            // Strapi's form of a new translation is told, beside no data, in which languages a record is.
            // Strapi's check before publishing answers with the ids it was asked for, without what the editor may not read.
            const checks = path.endsWith('/bulkFindForValidation');
            const mayAnswer = checks || (route.method === 'GET' && !hasDrafts(model));
            return {
              name: `${route.method} ${path}`,
              send: async (headers) => {
                const answer = await call<unknown>(`${url}${path}?documentIds[0]=${id}`, {
                  method: route.method,
                  headers: Object.fromEntries(headers),
                  ...(route.method !== 'GET' && { json: body }),
                });
                const text = JSON.stringify(answer.body) ?? '';
                const leaks = [secret.draft, '"password"'].filter((word) => text.includes(word));
                const creates = route.method === 'POST' && path === `/content-manager/collection-types/${model.uid}`;
                const { data, ...rest } = Object(answer.body) as { data?: object | null; results?: unknown };
                const isBlank = typeof data === 'object' && Object.keys(data ?? {}).length === 0 && !rest.results;
                if (!mayAnswer && !isBlank && text.includes(id)) leaks.push('answered');
                if (creates && hubs.has(model.uid) && answer.status < 400) leaks.push('created');
                return leaks;
              },
            };
          }),
    );
  });
}

/** The pickers of relations, from every type and component, tell nothing of another service's drafts nor of accounts. */
export function pickerAttacks(strapi: Core.Strapi, url: string): Attack[] {
  const models = [...ownTypes(strapi), ...Object.keys(strapi.components).map((uid) => modelOf(strapi, uid))];
  return models.flatMap(({ uid, attributes }) =>
    Object.entries(attributes)
      .filter(([, { type }]) => type === 'relation')
      .flatMap(([field]) =>
        [`${field}?pageSize=100`, `${field}?_q=${secret.draft}`, `1/${field}?pageSize=100`].map((end): Attack => {
          const path = `/content-manager/relations/${uid}/${end}`;
          return {
            name: `GET ${path}`,
            send: async (headers) => {
              const { body } = await call<unknown>(`${url}${path}`, { headers: Object.fromEntries(headers) });
              const text = JSON.stringify(body) ?? '';
              return [secret.draft, secret.account].filter((word) => text.includes(word));
            },
          };
        }),
      ),
  );
}

/** What an editor must find unchanged: every row of every type, but for those they may have made themselves. */
export async function digestOf(strapi: Core.Strapi, seeded: Seeded): Promise<Record<string, unknown>> {
  const digest: Record<string, unknown> = {};
  for (const [uid, { published, draft }] of Object.entries(seeded.records)) {
    const ids = [published, draft].flatMap((id) => id ?? []);
    digest[uid] = await strapi.db
      .query(modelOf(strapi, uid).uid)
      .findMany({ where: { documentId: { $in: ids } }, orderBy: 'id', populate: { service: true } as never })
      .catch(() => undefined);
  }
  return digest;
}
