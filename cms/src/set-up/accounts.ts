import type { Core } from '@strapi/strapi';
import { appendToJournal } from '../journal/append';
import type { Account, Environment } from '../lib/environment';
import { adminService } from '../lib/service';

interface UserService {
  create(user: object): Promise<{ id: number }>;
}

/** The webmaster and the demonstration editor named by the environment, when they do not exist yet. */
export async function ensureAccounts(
  strapi: Core.Strapi,
  environment: Environment,
  editorRole: { id: number },
): Promise<void> {
  const superAdmin: { id: number } | null = await strapi.db
    .query('admin::role')
    .findOne({ where: { code: 'strapi-super-admin' } });
  if (environment.admin && superAdmin) await ensureAccount(strapi, environment.admin, 'Webmestre', superAdmin);
  if (environment.editor) {
    const editor = await ensureAccount(strapi, environment.editor, 'Service Culture', editorRole);
    await makeEditorOf(strapi, editor, 'culture');
  }
}

async function ensureAccount(
  strapi: Core.Strapi,
  { email, password }: Account,
  firstname: string,
  role: { id: number },
): Promise<{ id: number }> {
  const existing: { id: number } | null = await strapi.db.query('admin::user').findOne({ where: { email } });
  if (existing) return existing;
  const users = adminService<UserService>(strapi, 'user');
  return users.create({
    email,
    password,
    firstname,
    isActive: true,
    registrationToken: null,
    roles: [role.id],
    preferedLanguage: 'fr',
  });
}

/** Gives an account its service once the service exists and has no editor yet. */
async function makeEditorOf(strapi: Core.Strapi, user: { id: number }, slug: string): Promise<void> {
  const services = strapi.db.query('api::service.service');
  const service: { id: number; documentId: string; editors: unknown[] } | null = await services.findOne({
    where: { slug },
    populate: { editors: { select: ['id'] } },
  });
  if (service?.editors.length !== 0) return;
  await strapi.db.transaction(async () => {
    await services.update({ where: { id: service.id }, data: { editors: [user.id] } });
    await appendToJournal(strapi, 'service', [service.documentId]);
  });
}
