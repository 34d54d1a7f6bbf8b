import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { RouteContext } from '../lib/record-route';
import { countersOf } from './collect-route';
import { reportCsv } from './csv';
import { namesOf } from './names';
import { ownSlugs } from './own-first';
import { type Choice, report } from './report';
import { unread } from './unread';

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Weeks that can be looked at: those that are kept. */
const most = 108;

/**
 * For accounts of the administration: `GET /parvis/audience?weeks=12&site=&universe=&theme=&service=` gives what was read, `/parvis/audience/unread`
 * what was not, `/parvis/audience.csv` the pages as a table; to editors, their own services' first.
 */
export function registerAudienceRoutes(strapi: Core.Strapi): void {
  const route = (path: string, handler: (context: RouteContext) => Promise<void>) => ({
    method: 'GET' as const,
    path,
    handler,
    config: { policies: ['admin::isAuthenticatedAdmin'] },
    info: { type: 'admin' as const },
  });
  const choiceFor = async ({ query, state }: RouteContext): Promise<Choice> => ({
    ...choiceOf(query),
    own: await ownSlugs(strapi, state.user),
  });
  strapi.server.routes({
    type: 'admin',
    prefix: '/parvis',
    routes: [
      route('/audience', async (context) => {
        const choice = await choiceFor(context);
        await countersOf(strapi).flush();
        const [told, names] = [await report(strapi, choice), await namesOf(strapi)];
        context.body = { data: { ...told, names, own: choice.own } };
      }),
      route('/audience/unread', async (context) => {
        context.body = { data: await unread(strapi, await choiceFor(context)) };
      }),
      route('/audience.csv', async (context) => {
        const choice = await choiceFor(context);
        await countersOf(strapi).flush();
        context.type = 'text/csv; charset=utf-8';
        context.set('content-disposition', 'attachment; filename="audience.csv"');
        context.body = reportCsv(await report(strapi, choice));
      }),
    ],
  });
}

/** @throws ValidationError */
function choiceOf(query: RouteContext['query']): Choice {
  const weeks = Number(query.weeks ?? 12);
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > most)
    throw new errors.ValidationError(`Le nombre de semaines va de 1 à ${most}.`);
  const choice: Choice = { weeks };
  for (const name of ['site', 'universe', 'theme', 'service'] as const) {
    const value = query[name];
    if (value === undefined || value === '') continue;
    if (typeof value !== 'string' || !slug.test(value))
      throw new errors.ValidationError(`Le filtre « ${name} » est illisible.`);
    choice[name] = value;
  }
  return choice;
}
