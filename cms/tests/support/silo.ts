import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { startPostgres } from './postgres.ts';

const cms = path.resolve(import.meta.dirname, '..', '..');
const require = createRequire(path.join(cms, 'package.json'));

export type Database = 'sqlite' | 'postgres';
export const readToken = 'jeton-de-lecture-des-essais';
export const webmaster = { email: 'webmestre@aubelonne.example', password: 'Essais-2026' };
export const editor = { email: 'culture@aubelonne.example', password: 'Essais-2026' };

export interface TestSilo {
  strapi: Core.Strapi;
  url: string;
  stop(): Promise<void>;
}

/** The environment of a silo on a free port, but for its database. */
export const siloEnvironment = (home: string): Record<string, string> => ({
  NODE_ENV: 'production',
  STRAPI_TELEMETRY_DISABLED: 'true',
  PARVIS_HOME: home,
  HOST: '127.0.0.1',
  PORT: '0',
  APP_KEYS: 'a,b',
  API_TOKEN_SALT: 'sel',
  ADMIN_JWT_SECRET: 'secret-admin',
  TRANSFER_TOKEN_SALT: 'sel-transfert',
  JWT_SECRET: 'secret',
  ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
  PARVIS_READ_TOKEN: readToken,
  PARVIS_ADMIN_EMAIL: webmaster.email,
  PARVIS_ADMIN_PASSWORD: webmaster.password,
  PARVIS_EDITOR_EMAIL: editor.email,
  PARVIS_EDITOR_PASSWORD: editor.password,
});

/** A real silo in this process, on a database of its own. One per process: Strapi reads its environment once. */
export async function startSilo(database: Database): Promise<TestSilo> {
  const home = await mkdtemp(path.join(tmpdir(), 'parvis-silo-'));
  await mkdir(path.join(home, 'cms', 'public', 'uploads'), { recursive: true });
  const postgres = database === 'postgres' ? await startPostgres() : undefined;
  const temporary = path.join(home, 'tmp');
  await mkdir(temporary);
  Object.assign(process.env, siloEnvironment(home), {
    TMPDIR: temporary,
    DATABASE_CLIENT: database,
    ...(postgres && { DATABASE_URL: postgres.url }),
  });
  const { createStrapi } = require('@strapi/strapi') as typeof import('@strapi/strapi');
  const strapi = createStrapi({ appDir: cms, distDir: path.join(cms, 'dist'), serveAdminPanel: false });
  strapi.log.level = 'error';
  await strapi.start();
  // A busy process would close a connection, five seconds idle, that a test is about to use.
  strapi.server.httpServer.keepAliveTimeout = 60_000;
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  return {
    strapi,
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      await destroyQuietly(strapi);
      await postgres?.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Strapi ends by removing every listener of the process, those of the test runner included. */
async function destroyQuietly(strapi: Core.Strapi): Promise<void> {
  const { removeAllListeners } = process;
  process.removeAllListeners = () => process;
  await strapi.destroy();
  process.removeAllListeners = removeAllListeners;
}
