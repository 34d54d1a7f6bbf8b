import type { Core, UID } from '@strapi/strapi';
import DataLoader from 'dataloader';

interface Key {
  id: number;
  field: string;
}
type Loader = DataLoader<Key, unknown, string>;

/** One set of loaders per request, so that nothing is remembered from one reader to the next. */
const loadersOfRequest = new WeakMap<object, Map<string, Loader>>();

/**
 * Reads relations, components and media of many records of a type at once: all fields asked of all records of one level in one
 * populated query, where Strapi's own resolvers make one query for each record and field.
 */
export function loaderFor(strapi: Core.Strapi, request: object, uid: UID.Schema): Loader {
  let loaders = loadersOfRequest.get(request);
  if (!loaders) {
    loaders = new Map();
    loadersOfRequest.set(request, loaders);
  }
  let loader = loaders.get(uid);
  if (!loader) {
    loader = new DataLoader<Key, unknown, string>((keys) => readMany(strapi, uid, keys), {
      cacheKeyFn: ({ id, field }) => `${id}.${field}`,
    });
    loaders.set(uid, loader);
  }
  return loader;
}

async function readMany(strapi: Core.Strapi, uid: UID.Schema, keys: readonly Key[]): Promise<unknown[]> {
  const ids = [...new Set(keys.map((key) => key.id))];
  const fields = [...new Set(keys.map((key) => key.field))];
  const rows: ({ id: number } & Record<string, unknown>)[] = await strapi.db
    .query(uid)
    .findMany({
      select: ['id'],
      where: { id: { $in: ids } },
      populate: Object.fromEntries(fields.map((field) => [field, true])),
    });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return keys.map(({ id, field }) => byId.get(id)?.[field] ?? null);
}
