import type { Core } from '@strapi/strapi';
import type { RouteContext } from '../lib/record-route';
import { visitorOf } from '../lib/visitor';
import { Counters } from './counters';
import { readHit } from './hit';
import { knownSlugs } from './known';
import { isTooMany } from './limits';
import { keepAudienceShort } from './retention';

/** How often what was counted is written, and bytes that a message may weigh. */
const rule = '*/5 * * * * *';
const heaviest = 2_000;

const counters = new WeakMap<Core.Strapi, Counters>();

export function countersOf(strapi: Core.Strapi): Counters {
  const known = counters.get(strapi) ?? new Counters(strapi);
  counters.set(strapi, known);
  return known;
}

/**
 * `POST /api/collect`: a page says that it was read, or found useful or not (`site`, `path`, `kind`, `service`, `themes`, `audiences`; JSON or a
 * form). Nobody is told apart: no cookie, no identifier, no address is kept. 204; 303 back to the page for a form; 400 for what makes no sense,
 * 413 and 429 for too much. What asks not to be measured (`DNT`, `Sec-GPC`) is not, and is not counted.
 */
export function registerCollectRoute(strapi: Core.Strapi): void {
  const known = knownSlugs(strapi);
  strapi.server.routes({
    type: 'content-api',
    routes: [
      {
        method: 'POST',
        path: '/collect',
        handler: async (context: RouteContext) => {
          context.set('cache-control', 'no-store');
          if (Number(context.request.length ?? 0) > heaviest)
            return refuse(context, 413, 'Mesure refusée : trop longue.');
          const hit = readHit(bodyOf(context), await known());
          if (typeof hit === 'string') return refuse(context, 400, hit);
          if (await isTooMany(visitorOf(context), hit.kind))
            return refuse(context, 429, 'Mesure refusée : trop à la fois.');
          const isCounted = !isUnwanted(context);
          if (isCounted) countersOf(strapi).add(hit);
          if (!context.is('application/x-www-form-urlencoded')) {
            context.status = 204;
            return;
          }
          context.status = 303;
          // The path has the form of a page of the site: it leads nowhere else.
          context.set('location', `${hit.path}#${isCounted ? 'avis' : 'avis-tu'}`);
        },
        config: { auth: false },
        info: { type: 'content-api' },
      },
    ],
  });
}

/** Writes what was counted, and forgets what is old, as long as the silo runs. */
export function countVisits(strapi: Core.Strapi): void {
  strapi.cron.add({
    'parvis-audience': { task: () => countersOf(strapi).flush(), options: { rule } },
    'parvis-audience-retention': { task: () => keepAudienceShort(strapi), options: { rule: '0 20 3 * * *' } },
  });
}

function refuse(context: RouteContext, status: number, message: string): void {
  context.status = status;
  context.body = { error: { status, message } };
}

/** `sendBeacon` sends text, which no preflight holds up. */
function bodyOf(context: RouteContext): unknown {
  const { body } = context.request as { body?: unknown };
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

const isUnwanted = (context: RouteContext) => context.get('dnt') === '1' || context.get('sec-gpc') === '1';
