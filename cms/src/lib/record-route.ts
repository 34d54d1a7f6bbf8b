import type { Core } from '@strapi/strapi';
import { type DiffusedType, isDiffused, uidOf } from './content-types';

export type RouteContext = Parameters<Core.MiddlewareHandler>[0];

/** What an account may do with a record, of what our routes ask. */
type Action = 'read' | 'publish';
interface PermissionChecker {
  cannot: Record<Action, (entity?: object) => boolean>;
}
interface PermissionCheckers {
  create(options: { userAbility: unknown; model: string }): PermissionChecker;
}

/** A record about which its reader may ask, or which they may publish. */
export interface AskedRecord {
  type: DiffusedType;
  id: string;
  context: RouteContext;
}

interface Needs {
  method?: 'GET' | 'PUT' | 'DELETE';
  /** What the account must be allowed to do with the record. */
  right?: Action;
}

/**
 * `GET /parvis/<name>/:type/:id`, for accounts of the administration that may read the record: `{ data }` with what `answer` gives; or another
 * method, with another right. Refused, before `answer` is called: 401 without an account, 403 for another service's record, 404 for what does
 * not exist or has no pages.
 */
export function registerRecordRoute(
  strapi: Core.Strapi,
  name: string,
  answer: (asked: AskedRecord) => Promise<unknown>,
  { method = 'GET', right = 'read' }: Needs = {},
): void {
  const handler = async (context: RouteContext) => {
    const { type, id }: { type: string; id: string } = context.params;
    if (!isDiffused(type)) return context.notFound();
    const refusal = await refusalOf(strapi, context.state.userAbility, right, type, id);
    if (refusal) return context[refusal]();
    return { data: await answer({ type, id, context }) };
  };
  strapi.server.routes({
    type: 'admin',
    prefix: '/parvis',
    routes: [
      {
        method,
        path: `/${name}/:type/:id`,
        handler,
        config: { policies: ['admin::isAuthenticatedAdmin'] },
        info: { type: 'admin' },
      },
    ],
  });
}

/** Whether the account that asks may publish a record. */
export const mayPublish = async (strapi: Core.Strapi, { type, id, context }: AskedRecord): Promise<boolean> =>
  (await refusalOf(strapi, context.state.userAbility, 'publish', type, id)) === undefined;

/** As the content manager does for the record itself; its conditions look at relations, so they are read with it. */
async function refusalOf(
  strapi: Core.Strapi,
  userAbility: unknown,
  right: Action,
  type: DiffusedType,
  documentId: string,
): Promise<'forbidden' | 'notFound' | undefined> {
  const checkers: PermissionCheckers = strapi.plugin('content-manager').service('permission-checker');
  const checker = checkers.create({ userAbility, model: uidOf(type) });
  if (checker.cannot[right]()) return 'forbidden';
  const record = await strapi.db
    .query(uidOf(type))
    .findOne({ where: { documentId }, populate: { service: true, createdBy: true } });
  if (!record) return 'notFound';
  return checker.cannot[right](record) ? 'forbidden' : undefined;
}
