import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';

const storeOf = (strapi: Core.Strapi) => strapi.store({ type: 'parvis', name: 'journal' });

/** Changes when the journal starts anew: readers of an earlier epoch fill again. */
export const epochOf = async (strapi: Core.Strapi): Promise<string> =>
  String(await storeOf(strapi).get({ key: 'epoch' }));

/** Gives a new database its epoch. */
export async function ensureEpoch(strapi: Core.Strapi): Promise<void> {
  const store = storeOf(strapi);
  if (!(await store.get({ key: 'epoch' }))) await store.set({ key: 'epoch', value: randomUUID() });
}
