import type { Core } from '@strapi/strapi';
import type { GraphQLField, GraphQLNamedType, GraphQLSchema } from 'graphql';
import { fieldNameOf, publicTypes, uidOf } from '../../src/lib/content-types.ts';
import { getNamedType, isLeafType, isObjectType, isUnionType } from './graphql.ts';
import { asToken } from './journal.ts';

type Row = Record<string, unknown> & { documentId: string };
/** By `type id`. */
type Answers = Map<string, Row>;
type Field = GraphQLField<unknown, unknown>;

const pageSize = 20;

interface Question {
  type: string;
  query: string;
}
const questions = new WeakMap<Core.Strapi, Question[]>();

/** What every published record answers by itself: every field of the schema, relations by their ids, as the replica asks. */
export async function answersOf(strapi: Core.Strapi, url: string): Promise<Answers> {
  const asked = questions.get(strapi) ?? questionsFor(strapi);
  questions.set(strapi, asked);
  const answers: Answers = new Map();
  for (const { type, query } of asked)
    for (let after = '', last = pageSize; last === pageSize; ) {
      const { rows } = await asToken<{ rows: Row[] }>(url, query, { after });
      for (const row of rows) answers.set(`${type} ${row.documentId}`, row);
      last = rows.length;
      after = rows.at(-1)?.documentId ?? '';
    }
  return answers;
}

function questionsFor(strapi: Core.Strapi): Question[] {
  const schema: GraphQLSchema = strapi.plugin('graphql').service('content-api').buildSchema();
  const roots = schema.getQueryType()?.getFields() ?? {};
  return publicTypes.map((type) => {
    const root = roots[fieldNameOf(strapi.contentType(uidOf(type)).info.pluralName)];
    if (!root) throw new Error(`The schema has no list of ${type}.`);
    const query = `query ($after: ID!) { rows: ${root.name}(filters: { documentId: { gt: $after } }, sort: "documentId", pagination: { limit: ${pageSize} }) { ${fieldsOf(schema, getNamedType(root.type))} } }`;
    return { type, query };
  });
}

/** The fields that say other things than before; `undefined` for the same answer. */
export function differenceOf(was: Row | undefined, is: Row | undefined, exceptShown: boolean): object | undefined {
  if (!was || !is) return was === is ? undefined : { was, is };
  const changed = Object.keys(was).filter(
    (field) =>
      JSON.stringify(was[field]) !== JSON.stringify(is[field]) &&
      !(exceptShown && ['sites', 'canonicalUrl'].includes(field)),
  );
  return changed.length === 0 ? undefined : changed.map((field) => ({ field, was: was[field], is: is[field] }));
}

function fieldsOf(schema: GraphQLSchema, type: GraphQLNamedType, prefix = ''): string {
  if (isUnionType(type))
    return `__typename ${schema
      .getPossibleTypes(type)
      .filter(({ name }) => name !== 'Error')
      .map((one, n) => `... on ${one.name} { ${fieldsOf(schema, one, `b${n}_`)} }`)
      .join(' ')}`;
  if (!isObjectType(type)) return '';
  return Object.values(type.getFields())
    .filter(({ name }) => !name.endsWith('_connection'))
    .map((field) => `${prefix && `${prefix}${field.name}: `}${field.name}${below(schema, type.name, field)}`)
    .join(' ');
}

function below(schema: GraphQLSchema, owner: string, field: Field): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  // An event is in the commune of its place: the replica asks for it with the event.
  if (owner === 'Event' && field.name === 'place') return ' { documentId commune { documentId } }';
  const isRecord = isObjectType(type) && 'documentId' in type.getFields() && type.name !== 'UploadFile';
  return isRecord ? ' { documentId }' : ` { ${fieldsOf(schema, type)} }`;
}
