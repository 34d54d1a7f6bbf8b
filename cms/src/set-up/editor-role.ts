import type { Core } from '@strapi/strapi';
import { locales } from '../editorial/locales';
import { isOwned, ownedTypes, publicTypes, uidOf } from '../lib/content-types';
import { isLocalised } from '../lib/localised';
import { editorRoleCode, servicesOf } from '../lib/own-services';
import { adminService } from '../lib/service';

const conditionId = 'api::of-own-service';

interface Permission {
  action: string;
  subject?: string | null;
  properties?: { fields?: string[]; locales?: string[] };
  conditions?: string[];
}
interface ConditionProvider {
  register(condition: {
    displayName: string;
    name: string;
    category: string;
    handler: (user: { id: number }) => Promise<object>;
  }): Promise<void>;
}
interface ContentTypeService {
  getNestedFields(model: object, options: { components: object }): string[];
}
interface RoleService {
  create(role: { name: string; code: string; description: string }): Promise<{ id: number }>;
  assignPermissions(roleId: number, permissions: Permission[]): Promise<unknown>;
}

/** To be called before permissions are read: Strapi forgets conditions it does not know. */
export async function registerOwnServiceCondition(strapi: Core.Strapi): Promise<void> {
  const { conditionProvider } = adminService<{ conditionProvider: ConditionProvider }>(strapi, 'permission');
  await conditionProvider.register({
    displayName: 'appartient à un de ses services',
    name: 'of-own-service',
    category: 'Parvis',
    handler: async (user) => {
      const own = await servicesOf(strapi, user);
      return own === 'all' ? {} : { 'service.documentId': { $in: own } };
    },
  });
}

/** The role of those who write for one or a few services: their own records, to the last step; the hubs and everyone's places to point to. */
export async function ensureEditorRole(strapi: Core.Strapi): Promise<{ id: number }> {
  const existing: { id: number } | null = await strapi.db
    .query('admin::role')
    .findOne({ where: { code: editorRoleCode } });
  const roles = adminService<RoleService>(strapi, 'role');
  const role =
    existing ??
    (await roles.create({
      name: 'Éditeur de service',
      code: editorRoleCode,
      description: 'Écrit et publie les contenus de ses services.',
    }));
  await roles.assignPermissions(role.id, editorPermissions(strapi));
  return role;
}

function editorPermissions(strapi: Core.Strapi): Permission[] {
  const contentTypes = adminService<ContentTypeService>(strapi, 'content-type');
  const permission = (action: string, type: (typeof publicTypes)[number], conditions: string[] = []): Permission => {
    const fields = contentTypes.getNestedFields(strapi.contentType(uidOf(type)), { components: strapi.components });
    const withFields = ['create', 'read', 'update'].includes(action);
    const inLocales = isLocalised(strapi.contentType(uidOf(type))) && { locales: locales.map(({ code }) => code) };
    return {
      action: `plugin::content-manager.explorer.${action}`,
      subject: uidOf(type),
      properties: { ...(withFields && { fields: fields.filter((field) => field !== 'editors') }), ...inLocales },
      conditions,
    };
  };
  const hasDrafts = (type: (typeof publicTypes)[number]) => strapi.contentType(uidOf(type)).options?.draftAndPublish;
  const own = [conditionId];
  return [
    ...ownedTypes.flatMap((type) => [
      permission('create', type),
      permission('read', type, hasDrafts(type) ? own : []),
      permission('update', type, own),
      permission('delete', type, own),
      ...(hasDrafts(type) ? [permission('publish', type, own)] : []),
    ]),
    ...publicTypes.filter((type) => !isOwned(type)).map((type) => permission('read', type)),
    { action: 'plugin::upload.read', conditions: [] },
    { action: 'plugin::upload.assets.create', conditions: [] },
    { action: 'plugin::upload.assets.update', conditions: ['admin::is-creator'] },
    { action: 'plugin::upload.assets.download', conditions: [] },
    { action: 'plugin::upload.assets.copy-link', conditions: [] },
  ];
}
