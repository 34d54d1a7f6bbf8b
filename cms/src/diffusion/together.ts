import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { DiffusedType } from '../lib/content-types';
import { diffuseDocuments } from './compute';

const pending = new AsyncLocalStorage<Map<DiffusedType, Set<string>>>();

/** Computes where documents are shown: now, or with the others of a `diffusingTogether`. */
export async function diffuse(strapi: Core.Strapi, type: DiffusedType, documents: Iterable<string>): Promise<void> {
  const waiting = pending.getStore();
  if (!waiting) return diffuseDocuments(strapi, type, [...documents]);
  const ofType = waiting.get(type) ?? new Set();
  waiting.set(type, ofType);
  for (const document of documents) ofType.add(document);
}

/** Runs writes and computes where their documents are shown once, at the end: to be called inside the transaction of a batch. */
export async function diffusingTogether<T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> {
  const waiting = new Map<DiffusedType, Set<string>>();
  const result = await pending.run(waiting, work);
  for (const [type, documents] of waiting) await diffuseDocuments(strapi, type, [...documents]);
  return result;
}
