import type { Core } from '@strapi/strapi';

/** What can be chosen among, by slug (key, for sites), in order. */
export interface Names {
  sites: Record<string, string>;
  universes: Record<string, string>;
  themes: Record<string, string>;
  services: Record<string, string>;
}

export async function namesOf(strapi: Core.Strapi): Promise<Names> {
  const named = async (uid: string, { field = 'slug', orderBy = 'name', where = {} } = {}) => {
    const rows: Record<string, string>[] = await strapi.db
      .query(uid)
      .findMany({ select: [field, 'name'], where, orderBy: { [orderBy]: 'asc' } });
    return Object.fromEntries(rows.map((row) => [row[field] ?? '', row.name ?? '']));
  };
  return {
    sites: await named('api::site.site', { field: 'key', orderBy: 'position' }),
    universes: await named('api::audience.audience', { orderBy: 'position', where: { universe: true } }),
    themes: await named('api::theme.theme', { orderBy: 'position' }),
    services: await named('api::service.service'),
  };
}
