import type { Core } from '@strapi/strapi';

/** A service of Strapi's admin, which publishes no types of its own, as the interface its caller relies on. */
export const adminService = <T>(strapi: Core.Strapi, name: string): T =>
  strapi.service(`admin::${name}`) as unknown as T;
