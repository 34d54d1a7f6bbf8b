import type { Core } from '@strapi/strapi';
import { journalHead } from '../../../journal/read';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async find(ctx) {
    ctx.body = await journalHead(strapi);
  },
});
