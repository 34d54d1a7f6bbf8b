import { createRequire } from 'node:module';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { getNamedType, isObjectType, isUnionType, parse } from '../../support/graphql.ts';

// The compiled limits: they read the schema with the silo's own copy of GraphQL.
const require = createRequire(import.meta.url);
const { costOf, maximumCost } =
  require('../../../dist/src/graphql/limit-cost.js') as typeof import('../../../src/graphql/limit-cost.ts');
const { refusalOf } =
  require('../../../dist/src/lib/graphql-document.js') as typeof import('../../../src/lib/graphql-document.ts');

/** Fields of a list are levels 3 to 7 of a document: deeper is refused. */
const deepest = 5;

/**
 * The costliest documents that the silo accepts: for each list of the schema, a page of 100 with as many relations of relations as the
 * limits let through, the widest ways first; then ten lists at once.
 */
export function costliestQueries(schema: GraphQLSchema): string[] {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    ({ args, name }) => args.some((arg) => arg.name === 'pagination') && !name.endsWith('_connection'),
  );
  const lists = roots.map(({ name, type }) => {
    const named = getNamedType(type);
    return { name, branches: isObjectType(named) ? branchesOf(schema, named) : [] };
  });
  const alone = lists.map(({ name, branches }) =>
    most(schema, branches.length, (n) => `{ ${list(name, branches.slice(0, n))} }`),
  );
  const widest = lists.toSorted((one, other) => other.branches.length - one.branches.length).slice(0, 10);
  const abreast = most(
    schema,
    100,
    (n) => `{ ${widest.map(({ name, branches }) => list(name, branches.slice(0, n))).join(' ')} }`,
  );
  const aliases = most(
    schema,
    10,
    (n) =>
      `{ ${Array.from({ length: n }, (_, k) => `a${k}: ${list('events', widest[0] ? ['service { name }', 'place { name commune { name } }'] : [])}`).join(' ')} }`,
  );
  return [...alone, abreast, aliases].filter((query) => query !== undefined);
}

const list = (name: string, branches: string[]) =>
  `${name}(pagination: { limit: 100 }, sort: "documentId:desc") { documentId ${branches.map((branch, n) => branch.replace(/^\w+/, (field) => `b${n}: ${field}`)).join(' ')} }`;

/** Every way down to a leaf through relations, breadth first: the shallow ones read the most for what they count. */
function branchesOf(schema: GraphQLSchema, type: GraphQLObjectType): string[] {
  const branches: string[] = [];
  let level: { wrap: (inner: string) => string; type: GraphQLObjectType }[] = [{ wrap: (inner) => inner, type }];
  for (let depth = 1; depth < deepest && branches.length < 200; depth++) {
    level = level.flatMap((at) =>
      Object.values(at.type.getFields()).flatMap((field) => {
        const named = getNamedType(field.type);
        // Refused inside a record, as the refusals of `cost.ts` show.
        if (field.name.endsWith('_connection')) return [];
        const wrap = (inner: string) => at.wrap(`${field.name} { ${inner} }`);
        if (isUnionType(named))
          return schema.getPossibleTypes(named).map((possible) => ({
            wrap: (inner: string) => wrap(`... on ${possible.name} { ${inner} }`),
            type: possible,
          }));
        return isObjectType(named) ? [{ wrap, type: named }] : [];
      }),
    );
    branches.push(...level.map(({ wrap }) => wrap('__typename')));
  }
  return branches;
}

/** The largest `n` whose document is accepted, found by halving. */
function most(schema: GraphQLSchema, limit: number, write: (n: number) => string): string | undefined {
  const isAccepted = (query: string) =>
    !isRefused(query) && costOf({ schema, document: parse(query), request: {} }) <= maximumCost;
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isAccepted(write(middle))) low = middle;
    else high = middle - 1;
  }
  return low > 0 ? write(low) : undefined;
}

/** A document of too many tokens is not even parsed. */
function isRefused(query: string): boolean {
  try {
    return refusalOf(query) !== undefined;
  } catch {
    return true;
  }
}
