import type { Core } from '@strapi/strapi';
import { type DiffusedType, isDiffused, uidOf } from '../lib/content-types';
import { explain } from './explain';
import { factsOf } from './facts';
import { diffusingSites } from './sites';

interface PermissionChecker {
  cannot: { read(entity?: object): boolean };
}
interface PermissionCheckers {
  create(options: { userAbility: unknown; model: string }): PermissionChecker;
}
type Context = Parameters<Core.MiddlewareHandler>[0];

/**
 * `GET /parvis/diffusion/:type/:id?status=draft|published`, for accounts of the administration that may read the record: the sites with, for
 * each, whether it shows the record and why. With `draft`, what publishing it would give.
 */
export function registerDiffusionRoute(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/parvis',
    routes: [
      {
        method: 'GET',
        path: '/diffusion/:type/:id',
        handler: (context: Context) => whereShown(strapi, context),
        config: { policies: ['admin::isAuthenticatedAdmin'] },
        info: { type: 'admin' },
      },
    ],
  });
}

async function whereShown(strapi: Core.Strapi, context: Context): Promise<unknown> {
  const { type, id }: { type: string; id: string } = context.params;
  if (!isDiffused(type)) return context.notFound();
  const refusal = await refusalOf(strapi, context.state.userAbility, type, id);
  if (refusal) return context[refusal]();
  const hasDrafts = strapi.contentType(uidOf(type)).options?.draftAndPublish;
  const status = hasDrafts && context.query.status === 'draft' ? 'draft' : 'published';
  const facts = await factsOf(strapi, type, id, status);
  return { data: facts ? explain(facts, await diffusingSites(strapi, true)) : null };
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
