import type { Core, UID } from '@strapi/strapi';
import { typeOf } from '../lib/content-types';
import { loaderFor } from './batch';
import { extensionOf, namingOf } from './extension';

interface Attribute {
  type: string;
  target?: string;
  relation?: string;
  multiple?: boolean;
  repeatable?: boolean;
}
type Resolve = (parent: { id: number }, args: object, context: object, info: object) => unknown;

/**
 * Puts the batching loader before Strapi's resolver of every relation, component and media field of our types and components.
 * A field asked with arguments of its own (filters, sort, pagination) keeps Strapi's resolver, as do relations to types with drafts,
 * whose status Strapi's resolver follows.
 */
export function batchRelations(strapi: Core.Strapi): void {
  const naming = namingOf(strapi);
  const ours = [
    ...Object.values(strapi.contentTypes)
      .filter((model) => typeOf(model.uid))
      .map((model) => ({ model, name: naming.getTypeName(model) })),
    ...Object.values(strapi.components).map((model) => ({ model, name: naming.getComponentName(model) })),
  ];
  const resolversConfig: Record<string, { middlewares: unknown[] }> = {};
  for (const { model, name } of ours)
    for (const [field, attribute] of Object.entries(model.attributes as Record<string, Attribute>))
      if (isBatched(strapi, attribute))
        resolversConfig[`${name}.${field}`] = { middlewares: [batched(strapi, model.uid, field, isMany(attribute))] };
  extensionOf(strapi).use({ resolversConfig });
}

function batched(strapi: Core.Strapi, uid: UID.Schema, field: string, many: boolean) {
  return async (next: Resolve, parent: { id: number }, args: object, context: object, info: object) => {
    if (Object.values(args).some((value) => !isDefault(value))) return next(parent, args, context, info);
    const value = await loaderFor(strapi, context, uid).load({ id: parent.id, field });
    return value ?? (many ? [] : null);
  };
}

/** The plugin fills in empty `filters`, `sort` and `pagination` by itself. */
const isDefault = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);

function isBatched(strapi: Core.Strapi, { type, target, relation }: Attribute): boolean {
  if (type === 'component' || type === 'media') return true;
  if (type !== 'relation' || !target || relation?.startsWith('morph')) return false;
  return !strapi.contentTypes[target as UID.ContentType]?.options?.draftAndPublish;
}

const isMany = ({ type, relation, multiple, repeatable }: Attribute) =>
  type === 'relation' ? (relation?.endsWith('Many') ?? false) : Boolean(type === 'media' ? multiple : repeatable);
