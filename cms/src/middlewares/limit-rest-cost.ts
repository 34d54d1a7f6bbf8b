import type { Core } from '@strapi/strapi';
import { filterRefusal, sortRefusal } from '../lib/query-parts';

/** Relations of relations, as the sites ask through GraphQL; a `populate` takes one level of nesting for its name and one for its `populate`. */
const deepestPopulate = 4;
/** Names and values in the whole query string. */
const mostParameters = 60;

/**
 * Refuses, before anything is read, a REST query that would walk the silo from relation to relation, or that asks what it may not see by
 * looking for it: `_q` looks into every column, hidden ones included. GraphQL has limits of its own.
 */
export default (_config: unknown, _options: { strapi: Core.Strapi }): Core.MiddlewareHandler =>
  async (ctx, next) => {
    // Routes are found whatever the case of their letters.
    if (!ctx.path.toLowerCase().startsWith('/api/')) return next();
    const { populate, filters, sort, _q } = ctx.query as Record<string, unknown>;
    if (_q !== undefined) return ctx.badRequest('`_q` is not available: use filters, or the search of the sites.');
    const reason = filterRefusal(filters ?? {}) ?? sortRefusal(sort);
    if (reason) return ctx.badRequest(reason);
    if (depthOf(populate) > deepestPopulate || sizeOf(ctx.query) > mostParameters || narrows(populate))
      return ctx.badRequest('This query asks for too much at once: fewer relations, fewer filters.');
    return next();
  };

function depthOf(value: unknown): number {
  if (typeof value === 'string') return Math.max(...value.split(',').map((path) => 2 * path.split('.').length - 1));
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

/** Whether a `populate` filters or sorts what it reads: never needed for two levels, and one more way to ask for what is hidden. */
function narrows(populate: unknown): boolean {
  if (typeof populate !== 'object' || populate === null) return false;
  return Object.entries(populate).some(([key, inner]) => ['filters', 'sort'].includes(key) || narrows(inner));
}

function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((total: number, inner) => total + 1 + sizeOf(inner), 0);
}
