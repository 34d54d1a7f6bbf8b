import type { Core } from '@strapi/strapi';
import { Line } from '../lib/line';

/** Addresses that machines read: publishers and developers. */
const reading = /^\/(?:graphql|api)(?:\/|$)/i;
/** Waits by itself, and reads next to nothing. */
const waiting = /^\/api\/journal\/stream\/?$/i;

/**
 * People who edit go first. SQLite answers on the thread that also reads the sockets, so fifty reads that arrived together would all be
 * carried out before the thread looks whether an editor has asked for something.
 */
export default (): Core.MiddlewareHandler => {
  const line = new Line();
  return async (ctx, next) => {
    if (ctx.method === 'GET' && (waiting.test(ctx.path) || !reading.test(ctx.path))) return next();
    if (!reading.test(ctx.path)) return line.saving(next);
    await line.turnToRead();
    return next();
  };
};
