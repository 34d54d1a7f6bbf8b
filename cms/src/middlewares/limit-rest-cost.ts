import type { Core } from '@strapi/strapi';

/** Relations of relations, as the sites ask through GraphQL; a `populate` takes one level of nesting for its name and one for its `populate`. */
const deepestPopulate = 4;
const deepestFilter = 6;
/** Names and values in the whole query string. */
const mostParameters = 60;

/** Refuses, before anything is read, a REST query that would walk the silo from relation to relation. GraphQL has limits of its own. */
export default (_config: unknown, _options: { strapi: Core.Strapi }): Core.MiddlewareHandler =>
  async (ctx, next) => {
    if (!ctx.path.startsWith('/api/')) return next();
    const { populate, filters, sort } = ctx.query as Record<string, unknown>;
    const tooDeep = depthOf(populate) > deepestPopulate || depthOf(filters) > deepestFilter || depthOf(sort) > 2;
    if (tooDeep || sizeOf(ctx.query) > mostParameters)
      return ctx.badRequest('This query asks for too much at once: fewer relations, fewer filters.');
    return next();
  };

function depthOf(value: unknown): number {
  if (typeof value === 'string') return Math.max(...value.split(',').map((path) => 2 * path.split('.').length - 1));
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((total: number, inner) => total + 1 + sizeOf(inner), 0);
}
