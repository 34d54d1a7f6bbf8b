import type { Core } from '@strapi/strapi';
import { publicTypes, uidOf } from '../lib/content-types';

/** What anyone may do through the content API: read what is published, nothing else. */
export const publicActions: readonly string[] = publicTypes.flatMap((type) => [
  `${uidOf(type)}.find`,
  `${uidOf(type)}.findOne`,
]);

/** Grants exactly `publicActions` to anonymous visitors, and nothing to residents' accounts as long as they have no use. */
export async function grantPublicReading(strapi: Core.Strapi): Promise<void> {
  await grantExactly(strapi, 'public', publicActions);
  await grantExactly(strapi, 'authenticated', publicActions);
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = (await store.get({ key: 'advanced' })) as { allow_register?: boolean } | null;
  if (advanced?.allow_register !== false)
    await store.set({ key: 'advanced', value: { ...advanced, allow_register: false } });
}

interface Granted {
  id: number;
  action: string;
}

async function grantExactly(strapi: Core.Strapi, roleType: string, actions: readonly string[]): Promise<void> {
  const role: { id: number; permissions: Granted[] } | null = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: roleType }, populate: { permissions: true } });
  if (!role) throw new Error(`The role « ${roleType} » of users-permissions is missing.`);
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  const extra = role.permissions.filter(({ action }) => !actions.includes(action));
  const granted = new Set(role.permissions.map(({ action }) => action));
  for (const { id } of extra) await permissions.delete({ where: { id } });
  for (const action of actions) if (!granted.has(action)) await permissions.create({ data: { action, role: role.id } });
}
