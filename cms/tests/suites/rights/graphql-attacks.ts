import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
} from '../../support/graphql.ts';
import { call } from '../../support/http.ts';
import { type Attack, leaksOf } from './readers.ts';
import { type Seeded, secret } from './seed.ts';

type Field = GraphQLField<unknown, unknown>;
type Body = { data?: Record<string, unknown> | null; errors?: { message: string }[] };

/** Everything that is tried through GraphQL: generated from the executable schema. */
export function graphqlAttacks(url: string, schema: GraphQLSchema, seeded: Seeded): Attack[] {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  const drafts = Object.values(seeded.records).flatMap(({ draft }) => draft ?? []);
  return [
    ...roots.flatMap((root) => [
      ...readings(url, schema, root, drafts),
      ...publicationTricks(url, root, drafts),
      ...oracles(url, root),
    ]),
    ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => mutation(url, field)),
    ...shapes(url),
  ];
}

const start = (root: Field, given: string[] = []): string => {
  const needed = root.args.some(({ name }) => name === 'documentId') ? ['documentId: $id'] : [];
  // The seeded records are the last made.
  const few = given.some((text) => /^(sort|pagination)/.test(text)) || !root.args.some(({ name }) => name === 'sort');
  const all = [...needed, ...given, ...(few ? [] : ['sort: "createdAt:desc"', 'pagination: { limit: 4 }'])];
  return `${root.name}${all.length ? `(${all.join(', ')})` : ''}`;
};
const operation = (root: Field, given: string[], body: string) =>
  `query ${start(root).includes('$id') ? '($id: ID!) ' : ''}{ ${start(root, given)}${body} }`;

/** All there is to read below a root field, to two levels of relations, one way in at a time. */
function readings(url: string, schema: GraphQLSchema, root: Field, drafts: string[]): Attack[] {
  const type = getNamedType(root.type);
  const bodies = isObjectType(type)
    ? [
        plain(type),
        ...Object.values(type.getFields())
          .filter(isComposite)
          .map((field) => ` { __typename ${field.name}${below(schema, field, 2)} }`),
      ]
    : [''];
  const ids = start(root).includes('$id') ? drafts : [''];
  return bodies.flatMap((body, n) =>
    (n === 0 ? ids : ids.slice(0, 1)).map((id) => attack(url, operation(root, [], body), { id })),
  );
}

const isComposite = (field: Field) => !isLeafType(getNamedType(field.type));
const plain = (type: GraphQLObjectType) =>
  ` { __typename ${Object.values(type.getFields())
    .filter((field) => !isComposite(field))
    .map(({ name }) => name)
    .join(' ')} }`;

function below(schema: GraphQLSchema, field: Field, depth: number): string {
  const type = getNamedType(field.type);
  if (isAbstractType(type))
    return ` { __typename ${schema
      .getPossibleTypes(type)
      .map((possible, n) => `... on ${possible.name} { ${inner(schema, possible, depth - 1, `b${n}`)} }`)
      .join(' ')} }`;
  return isObjectType(type) ? ` { __typename ${inner(schema, type, depth - 1)} }` : '';
}

const inner = (schema: GraphQLSchema, type: GraphQLObjectType, depth: number, prefix?: string): string =>
  [
    '__typename',
    ...Object.values(type.getFields())
      .filter((field) => depth > 0 || !isComposite(field))
      .map((field) => `${prefix ? `${prefix}_${field.name}: ` : ''}${field.name}${below(schema, field, depth)}`),
  ].join(' ');

/** Every value of every argument that speaks of publication, plainly, by variable, by alias, by fragment and by directive. */
function publicationTricks(url: string, root: Field, drafts: string[]): Attack[] {
  const id = drafts[0] ?? '';
  const fields = isObjectType(getNamedType(root.type)) ? ' { __typename }' : '';
  const values = root.args.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    if (isEnumType(named))
      return named
        .getValues()
        .filter(({ name: value }) => value !== 'PUBLISHED')
        .map(({ name: value }) => `${name}: ${value}`);
    return name === 'hasPublishedVersion' ? [`${name}: true`, `${name}: false`] : [];
  });
  return values.flatMap((given) => {
    const query = operation(root, [given], fields);
    const refused = (text: string): Attack => ({
      name: text,
      send: async (headers) => {
        const answer = await post(url, { query: text, variables: { id } }, headers);
        const data = Object.entries(answer.body.data ?? {}).some(([key, value]) => key !== 'open' && value !== null);
        return [...leaksOf(answer), ...(data ? ['answered'] : [])];
      },
    });
    const open = '__typename @skip(if: false)';
    return [
      refused(query),
      refused(query.replace('{ ', `{ open: ${open} hidden: `)),
      refused(query.replace(/\{ (.*) \}$/, '{ ...Q } fragment Q on Query { $1 }')),
      refused(query.replace(/\{ (.*) \}$/, '{ ... on Query @include(if: true) { $1 } }')),
    ];
  });
}

/** Filters and sorts on names that the schema does not know, or that tell what is hidden. */
function oracles(url: string, root: Field): Attack[] {
  const filters = root.args.find(({ name }) => name === 'filters');
  if (!filters) return [];
  const body = root.name.endsWith('_connection') ? ' { nodes { documentId } pageInfo { total } }' : ' { documentId }';
  const type = getNamedType(filters.type);
  const relations = isInputObjectType(type)
    ? Object.values(type.getFields()).filter(
        ({ type: inner, name }) => isInputObjectType(getNamedType(inner)) && !['and', 'or', 'not'].includes(name),
      )
    : [];
  const words = ['title', 'name', 'text', 'slug'];
  const known = relations.flatMap(({ name, type: inner }) => {
    const names = isInputObjectType(getNamedType(inner))
      ? Object.keys((getNamedType(inner) as { getFields(): object }).getFields())
      : [];
    return words.filter((word) => names.includes(word)).map((word) => [name, word] as const);
  });
  const hidden = ['createdBy', 'updatedBy', 'editors', 'service.editors', 'image.related', 'image.folder', 'password'];
  return [
    ...known.map(([name, word]) =>
      comparing(
        url,
        operation(root, [`filters: { ${name}: { ${word}: { contains: "${secret.draft}" } } }`], body),
        operation(root, [`filters: { ${name}: { ${word}: { contains: "nothing" } } }`], body),
      ),
    ),
    ...hidden.flatMap((path) => {
      const nested = (leaf: string) => path.split('.').reduceRight((text, name) => `{ ${name}: ${text} }`, leaf);
      return [
        comparing(
          url,
          operation(root, [`filters: ${nested(`{ email: { contains: "${secret.account}" } }`)}`], body),
          operation(root, [`filters: ${nested('{ email: { contains: "nobody" } }')}`], body),
        ),
        comparing(
          url,
          operation(root, [`sort: "${path}.email:asc"`], body),
          operation(root, [`sort: "${path}.email:desc"`], body),
        ),
      ];
    }),
    ...relations.map(({ name }) =>
      comparing(
        url,
        operation(root, [`sort: "${name}.title:asc"`], body),
        operation(root, [`sort: "${name}.title:desc"`], body),
      ),
    ),
    comparing(url, operation(root, ['sort: "status:asc"'], body), operation(root, ['sort: "status:desc"'], body)),
    attack(url, operation(root, ['filters: { publishedAt: { null: true } }'], body), {}),
  ];
}

const mutation = (url: string, field: Field): Attack => ({
  name: `mutation ${field.name}`,
  send: async (headers) => {
    const query = `mutation { ${field.name} { __typename } }`;
    const answer = await post(url, { query }, headers);
    return [...leaksOf(answer), ...(answer.status < 400 || answer.body.data ? ['answered'] : [])];
  },
});

/** Other ways of sending a query: none is answered. */
function shapes(url: string): Attack[] {
  const query = '{ events { documentId } }';
  const draft = '{ events(status: DRAFT) { title } }';
  const send = (name: string, path: string, init: RequestInit): Attack => ({
    name,
    send: async (headers) => {
      const own = new Headers(init.headers);
      for (const [key, value] of headers) own.set(key, value);
      const answer = await call<Body>(`${url}${path}`, { ...init, headers: own });
      return [...leaksOf(answer), ...(answer.status < 400 && answer.body.data ? ['answered'] : [])];
    },
  });
  const json = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: draft });
  return [
    send('batch', '/graphql', { method: 'POST', headers: json, body: JSON.stringify([{ query }, { query }]) }),
    send('GET', `/graphql?query=${encodeURIComponent(query)}`, { headers: { 'apollo-require-preflight': 'x' } }),
    send('query string beside a body', '/graphql?x=1', { method: 'POST', headers: json, body }),
    send('trailing slash', '/graphql/', { method: 'POST', headers: json, body }),
    send('other case', '/GraphQL', { method: 'POST', headers: json, body }),
    send('form', '/graphql', { method: 'POST', body: new URLSearchParams({ query }) }),
    send('text', '/graphql', { method: 'POST', headers: { 'content-type': 'text/plain' }, body }),
    send('subscription', '/graphql', {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ query: 'subscription { events { documentId } }' }),
    }),
    send('persisted', '/graphql', {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
    }),
  ];
}

const post = (url: string, json: object, headers: Headers) =>
  call<Body>(`${url}/graphql`, { json, headers: Object.fromEntries(headers) });

const attack = (url: string, query: string, variables: object): Attack => ({
  name: query,
  send: async (headers) => {
    const answer = await post(url, { query, variables }, headers);
    const broken = answer.body.errors?.some(({ message }) => /internal/i.test(message));
    return [...leaksOf(answer), ...(broken ? ['broken'] : [])];
  },
});

function comparing(url: string, right: string, wrong: string): Attack {
  return {
    name: right,
    send: async (headers) => {
      const one = await post(url, { query: right }, headers);
      const leaks = leaksOf(one);
      if (one.status >= 400 || one.body.errors) return leaks;
      const other = await post(url, { query: wrong }, headers);
      return JSON.stringify(one.body) === JSON.stringify(other.body)
        ? leaks
        : [...leaks, 'the answer depends on what is hidden'];
    },
  };
}
