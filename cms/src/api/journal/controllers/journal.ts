import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { journalHead } from '../../../journal/read';
import { waitingFor } from '../../../journal/waiting';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  /** Where the journal stands. */
  async find(ctx) {
    ctx.body = await journalHead(strapi);
  },

  /** Server-sent events: where the journal stands, at once and whenever it has moved. `Last-Event-ID` changes nothing, as each event says it all. */
  async stream(ctx) {
    ctx.set({ 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    ctx.type = 'text/event-stream';
    ctx.status = 200;
    if (ctx.method === 'HEAD') return;
    const body = waitingFor(strapi).streams.open();
    if (!body) {
      ctx.set('retry-after', '10');
      throw new errors.RateLimitError('Too many readers wait for the journal.');
    }
    ctx.body = body;
  },
});
