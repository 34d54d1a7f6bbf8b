import type { Core } from '@strapi/strapi';
import { type DiffusedType, type OwnedType, uidOf } from './content-types';
import { draftOrPublished } from './draft-or-published';
import { isLocalised, original } from './localised';

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
export interface AskedRecord<T extends OwnedType = DiffusedType> {
  type: T;
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
 * not exist or is of none of the types.
 */
export function registerRecordRoute<T extends OwnedType>(
  strapi: Core.Strapi,
  name: string,
  types: readonly T[],
  answer: (asked: AskedRecord<T>) => Promise<unknown>,
  { method = 'GET', right = 'read' }: Needs = {},
): void {
  const handler = async (context: RouteContext) => {
    const { id }: { id: string } = context.params;
    const type = types.find((one) => one === context.params.type);
    if (!type) return context.notFound();
    const refusal = await refusalOf(strapi, { type, id, context }, right);
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
export const mayPublish = async (strapi: Core.Strapi, asked: AskedRecord<OwnedType>): Promise<boolean> =>
  (await refusalOf(strapi, asked, 'publish')) === undefined;

/**
 * As the content manager does for the record itself: by its draft, which may have been handed to another service since it was published, in the
 * language asked for (`?locale`, French unless told). Its conditions look at relations, so they are read with it.
 */
async function refusalOf(
  strapi: Core.Strapi,
  { type, id: documentId, context }: AskedRecord<OwnedType>,
  right: Action,
): Promise<'forbidden' | 'notFound' | undefined> {
  const uid = uidOf(type);
  const model = strapi.contentType(uid);
  const checkers: PermissionCheckers = strapi.plugin('content-manager').service('permission-checker');
  const checker = checkers.create({ userAbility: context.state.userAbility, model: uid });
  if (checker.cannot[right]()) return 'forbidden';
  const where = {
    documentId,
    ...(isLocalised(model) && { locale: String(context.query.locale ?? original) }),
  };
  const versions: { publishedAt: string | null }[] = await strapi.db
    .query(uid)
    .findMany({ where, populate: { service: true, createdBy: true } });
  const record = draftOrPublished(versions);
  if (!record) return 'notFound';
  return checker.cannot[right](record) ? 'forbidden' : undefined;
}
