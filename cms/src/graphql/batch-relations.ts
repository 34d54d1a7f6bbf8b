import type { Core, UID } from '@strapi/strapi';
import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import { publicTypes, uidOf } from '../lib/content-types';
import { extensionOf, namingOf } from './extension';

interface Attribute {
  type: string;
  target?: string;
  component?: string;
  relation?: string;
}
type Resolve = (parent: object, args: object, context: object, info: GraphQLResolveInfo) => unknown;
type Middleware = (next: Resolve, parent: object, args: object, context: object, info: GraphQLResolveInfo) => unknown;
type Populate = Record<string, true | { populate: Populate }>;

/**
 * Reads the relations, components and files that a query asks of our types in the query for the records themselves: one SQL query for
 * each relation of each level, where Strapi's own resolvers make one for each record. A field asked with arguments of its own
 * (filters, sort, pagination) keeps Strapi's resolver, as do relations to types with drafts, whose status Strapi's resolver follows.
 */
export function batchRelations(strapi: Core.Strapi): void {
  const naming = namingOf(strapi);
  const types = publicTypes.map((type) => strapi.contentType(uidOf(type)));
  const resolversConfig: Record<string, { middlewares: Middleware[] }> = {};
  for (const model of types) {
    const populate = populating(strapi, model.uid);
    const { singularName, pluralName } = model.info;
    for (const query of [singularName, pluralName, `${pluralName}_connection`])
      resolversConfig[`Query.${query}`] = { middlewares: [populate] };
  }
  for (const model of [...types, ...Object.values(strapi.components)]) {
    const name = model.modelType === 'component' ? naming.getComponentName(model) : naming.getTypeName(model);
    for (const [field, attribute] of Object.entries(model.attributes as Record<string, Attribute>))
      if (targetOf(strapi, attribute)) resolversConfig[`${name}.${field}`] = { middlewares: [alreadyRead(field)] };
  }
  extensionOf(strapi).use({ resolversConfig });
}

const populating =
  (strapi: Core.Strapi, uid: UID.Schema): Middleware =>
  (next, parent, args, context, info) => {
    const asked = parseResolveInfo(info) as ResolveTree | null;
    return next(parent, asked ? { ...args, populate: populateOf(strapi, uid, asked) } : args, context, info);
  };

const alreadyRead =
  (field: string): Middleware =>
  (next, parent, args, context, info) =>
    field in parent && !hasArguments(args) ? parent[field as keyof typeof parent] : next(parent, args, context, info);

/** What to populate so that everything asked below a field is there. */
function populateOf(strapi: Core.Strapi, uid: UID.Schema, asked: ResolveTree): Populate {
  const populate: Populate = {};
  const attributes = strapi.getModel(uid).attributes as Record<string, Attribute>;
  for (const tree of Object.values(asked.fieldsByTypeName).flatMap((fields) => Object.values(fields))) {
    if (tree.name === 'nodes') return populateOf(strapi, uid, tree);
    const attribute = attributes[tree.name];
    const target = attribute && !hasArguments(tree.args) && targetOf(strapi, attribute);
    if (!target) continue;
    const before = populate[tree.name];
    const below = { ...(typeof before === 'object' && before.populate), ...populateOf(strapi, target, tree) };
    populate[tree.name] = Object.keys(below).length ? { populate: below } : true;
  }
  return populate;
}

/** The model behind a relation, component or file; undefined for what is not read together. */
function targetOf(strapi: Core.Strapi, { type, target, component, relation }: Attribute): UID.Schema | undefined {
  if (type === 'component') return component as UID.Component;
  if (type === 'media') return 'plugin::upload.file';
  if (type !== 'relation' || !target?.startsWith('api::') || relation?.startsWith('morph')) return undefined;
  const model = strapi.contentTypes[target as UID.ContentType];
  return model?.options?.draftAndPublish ? undefined : model?.uid;
}

/** The plugin fills in empty `sort` and `pagination` by itself. */
const hasArguments = (args: object) =>
  Object.values(args).some((value) => value !== undefined && value !== null && Object.keys(value).length > 0);
