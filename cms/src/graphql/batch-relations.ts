import type { Core, UID } from '@strapi/strapi';
import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import { fieldNameOf, publicTypes, uidOf } from '../lib/content-types';
import { extensionOf, namingOf } from './extension';

interface Attribute {
  type: string;
  components?: UID.Component[];
  target?: string;
  component?: string;
  relation?: string;
}
type Resolve = (parent: object, args: object, context: object, info: GraphQLResolveInfo) => unknown;
type Middleware = (next: Resolve, parent: object, args: object, context: object, info: GraphQLResolveInfo) => unknown;
export type Populate = Record<string, true | Below>;
interface Below {
  populate?: Populate;
  /** Of a dynamic zone: what to populate in each of its components. */
  on?: Record<string, true | Below>;
  filters?: object;
}

/** Fields of ours that are worked out from others, which must be read for them. */
const madeFrom: Record<string, readonly string[]> = { occurrences: ['slots', 'exceptions'] };

/**
 * Reads the relations, components and files that a query asks of our types in the query for the records themselves: one SQL query for
 * each relation of each level, where Strapi's own resolvers make one for each record. A field asked with arguments of its own
 * (filters, sort, pagination) keeps Strapi's resolver. Of a relation to a type with drafts, only what is published is read.
 */
export function batchRelations(strapi: Core.Strapi): void {
  const naming = namingOf(strapi);
  const types = publicTypes.map((type) => strapi.contentType(uidOf(type)));
  const resolversConfig: Record<string, { middlewares: Middleware[] }> = {};
  for (const model of types) {
    const populate = populating(strapi, model.uid);
    const [one, many] = [model.info.singularName, model.info.pluralName].map(fieldNameOf);
    for (const query of [one, many, `${many}_connection`])
      resolversConfig[`Query.${query}`] = { middlewares: [populate] };
  }
  for (const model of [...types, ...Object.values(strapi.components)]) {
    const name = model.modelType === 'component' ? naming.getComponentName(model) : naming.getTypeName(model);
    for (const [field, attribute] of Object.entries(model.attributes as Record<string, Attribute>))
      if (attribute.type === 'dynamiczone' || targetOf(strapi, attribute))
        resolversConfig[`${name}.${field}`] = { middlewares: [alreadyRead(field)] };
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
export function populateOf(strapi: Core.Strapi, uid: UID.Schema, asked: ResolveTree): Populate {
  const populate: Populate = {};
  const attributes = strapi.getModel(uid).attributes as Record<string, Attribute>;
  for (const tree of fieldsOf(asked)) {
    if (tree.name === 'nodes') return populateOf(strapi, uid, tree);
    for (const source of madeFrom[tree.name] ?? []) if (source in attributes) populate[source] ??= true;
    const attribute = attributes[tree.name];
    if (attribute?.type === 'dynamiczone') populate[tree.name] = zoneOf(strapi, attribute, tree);
    const target = attribute && targetOf(strapi, attribute);
    if (target) populate[tree.name] = belowOf(strapi, target, populateOf(strapi, target, tree));
  }
  return populate;
}

/** The fields asked below a field: one for each name, with all that any of its aliases asks. */
function fieldsOf(asked: ResolveTree): ResolveTree[] {
  const fields = new Map<string, ResolveTree>();
  for (const tree of Object.values(asked.fieldsByTypeName).flatMap((byAlias) => Object.values(byAlias))) {
    const before = fields.get(tree.name);
    fields.set(tree.name, before ? { ...before, fieldsByTypeName: together(before, tree) } : tree);
  }
  return [...fields.values()];
}

function together(one: ResolveTree, other: ResolveTree): ResolveTree['fieldsByTypeName'] {
  const all: ResolveTree['fieldsByTypeName'] = {};
  for (const [n, { fieldsByTypeName }] of [one, other].entries())
    for (const [type, byAlias] of Object.entries(fieldsByTypeName))
      for (const [alias, tree] of Object.entries(byAlias)) all[type] = { ...all[type], [`${n}.${alias}`]: tree };
  return all;
}

function belowOf(strapi: Core.Strapi, target: UID.Schema, populate: Populate): true | Below {
  const { options } = strapi.getModel(target);
  const published = options?.draftAndPublish ? { filters: { publishedAt: { $notNull: true } } } : undefined;
  if (!published && Object.keys(populate).length === 0) return true;
  return { ...published, ...(Object.keys(populate).length > 0 && { populate }) };
}

/** What to populate in each kind of block of a dynamic zone; a block that the query leaves out is still read, without its relations. */
function zoneOf(strapi: Core.Strapi, { components = [] }: Attribute, tree: ResolveTree): Below {
  const naming = namingOf(strapi);
  const on = components.map((uid) => {
    const fields = tree.fieldsByTypeName[naming.getComponentName(strapi.getModel(uid))];
    const asked = fields && populateOf(strapi, uid, { ...tree, fieldsByTypeName: { block: fields } });
    return [uid, asked ? belowOf(strapi, uid, asked) : true] as const;
  });
  return { on: Object.fromEntries(on) };
}

/** The model behind a relation, component or file; undefined for what is not read together. */
function targetOf(strapi: Core.Strapi, { type, target, component, relation }: Attribute): UID.Schema | undefined {
  if (type === 'component') return component as UID.Component;
  if (type === 'media') return 'plugin::upload.file';
  if (type !== 'relation' || !target?.startsWith('api::') || relation?.startsWith('morph')) return undefined;
  return strapi.contentTypes[target as UID.ContentType]?.uid;
}

/** The plugin fills in empty `sort` and `pagination` by itself. */
const hasArguments = (args: object) =>
  Object.values(args).some((value) => value !== undefined && value !== null && Object.keys(value).length > 0);
