import path from 'node:path';
import { type Core, createStrapi } from '@strapi/strapi';

/** The compiled silo: `cms/dist`. */
const distDir = path.resolve(__dirname, '..', '..');

/** Boots the silo without its HTTP server. Standard output is kept for the command's own answer: logs go to standard error. */
export async function boot(): Promise<Core.Strapi> {
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof process.stdout.write;
  process.env.NODE_ENV ??= 'production';
  const strapi = await createStrapi({ appDir: path.dirname(distDir), distDir }).load();
  strapi.log.level = 'warn';
  return strapi;
}
