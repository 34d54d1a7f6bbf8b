import type { Core } from '@strapi/strapi';
import { type DiffusedType, isDiffused, uidOf } from './content-types';

export type RouteContext = Parameters<Core.MiddlewareHandler>[0];

interface PermissionChecker {
  cannot: { read(entity?: object): boolean };
}
interface PermissionCheckers {
  create(options: { userAbility: unknown; model: string }): PermissionChecker;
}

/** A record that its reader may read. */
export interface AskedRecord {
  type: DiffusedType;
  id: string;
  context: RouteContext;
}

/**
 * `GET /parvis/<name>/:type/:id`, for accounts of the administration that may read the record: `{ data }` with what `answer` gives. Refused,
 * before `answer` is called: 401 without an account, 403 for another service's record, 404 for what does not exist or has no pages.
 */
export function registerRecordRoute(
  strapi: Core.Strapi,
  name: string,
  answer: (asked: AskedRecord) => Promise<unknown>,
): void {
  const handler = async (context: RouteContext) => {
    const { type, id }: { type: string; id: string } = context.params;
    if (!isDiffused(type)) return context.notFound();
    const refusal = await refusalOf(strapi, context.state.userAbility, type, id);
    if (refusal) return context[refusal]();
    return { data: await answer({ type, id, context }) };
  };
  strapi.server.routes({
    type: 'admin',
    prefix: '/parvis',
    routes: [
      {
        method: 'GET',
        path: `/${name}/:type/:id`,
        handler,
        config: { policies: ['admin::isAuthenticatedAdmin'] },
        info: { type: 'admin' },
      },
    ],
  });
}

/** As the content manager does for the record itself; its conditions look at relations, so they are read with it. */
async function refusalOf(
  strapi: Core.Strapi,
  userAbility: unknown,
  type: DiffusedType,
  documentId: string,
): Promise<'forbidden' | 'notFound' | undefined> {
  const checkers: PermissionCheckers = strapi.plugin('content-manager').service('permission-checker');
  const checker = checkers.create({ userAbility, model: uidOf(type) });
  if (checker.cannot.read()) return 'forbidden';
  const record = await strapi.db
    .query(uidOf(type))
    .findOne({ where: { documentId }, populate: { service: true, createdBy: true } });
  if (!record) return 'notFound';
  return checker.cannot.read(record) ? 'forbidden' : undefined;
}
