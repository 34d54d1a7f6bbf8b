import type { Core } from '@strapi/strapi';
import { journalHead } from '../../../journal/table';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async find(ctx) {
    ctx.body = await journalHead(strapi);
  },
});
