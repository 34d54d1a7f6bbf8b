import type { Core } from '@strapi/strapi';

interface AdminUser {
  id: number;
  roles?: { code: string }[];
}

export const editorRoleCode = 'parvis-editor';

/**
 * The services (document ids) the current admin user may publish for; `'all'` for webmasters, and for calls that no admin user makes
 * (import, set-up, scripts). An account all of whose roles are editors' is an editor; any other role lifts the limit.
 */
export async function ownServices(strapi: Core.Strapi): Promise<'all' | string[]> {
  const context = strapi.requestContext.get();
  const user: AdminUser | undefined = context?.state.user;
  if (!user || context?.state.route?.info?.type !== 'admin') return 'all';
  return servicesOf(strapi, user);
}

export async function servicesOf(strapi: Core.Strapi, user: AdminUser): Promise<'all' | string[]> {
  if (!user.roles?.every((role) => role.code === editorRoleCode)) return 'all';
  const rows: { documentId: string }[] = await strapi.db
    .query('api::service.service')
    .findMany({ select: ['documentId'], where: { editors: { id: user.id } } });
  return rows.map((row) => row.documentId);
}
