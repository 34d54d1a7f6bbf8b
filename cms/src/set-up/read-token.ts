import type { Core } from '@strapi/strapi';
import { adminService } from '../lib/service';
import { publicActions } from './public-reading';

/** What the sites' token may do: read what is published, and follow the journal. */
const tokenActions = [...publicActions, 'api::journal.journal.find', 'api::journal.journal.stream'];
const name = 'parvis-sites';

interface TokenService {
  hash(accessKey: string): string;
}

/** Makes the token of the environment the one and only read token of the sites. */
export async function ensureReadToken(strapi: Core.Strapi, accessKey: string): Promise<void> {
  const tokens = strapi.db.query('admin::api-token');
  const service = adminService<TokenService>(strapi, 'api-token');
  const hash = service.hash(accessKey);
  const existing: { id: number; accessKey: string; permissions: { id: number; action: string }[] } | null =
    await tokens.findOne({
      where: { name },
      populate: { permissions: true },
    });
  const token =
    existing ??
    (await tokens.create({
      data: {
        name,
        type: 'custom',
        kind: 'content-api',
        lifespan: null,
        accessKey: hash,
        description: 'Lecture des contenus publiés par les sites',
      },
    }));
  if (existing && existing.accessKey !== hash)
    await tokens.update({ where: { id: existing.id }, data: { accessKey: hash } });

  const permissions = strapi.db.query('admin::api-token-permission');
  const granted = new Map(existing?.permissions.map(({ action, id }) => [action, id]));
  for (const [action, id] of granted) if (!tokenActions.includes(action)) await permissions.delete({ where: { id } });
  for (const action of tokenActions)
    if (!granted.has(action)) await permissions.create({ data: { action, token: token.id } });
}
