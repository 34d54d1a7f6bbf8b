import {
  type DocumentNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';

/** The most a query may cost, in records that it may read: the fullest page that the sites ask for, 100 pages with all their blocks, costs 8 000. */
export const maximumCost = 20_000;

/** What a list counts for when the query sets no limit: the plugin's `defaultLimit` at the root, a few tags below. */
const defaultRootLength = 25;
const defaultNestedLength = 5;
/** The plugin's `maxLimit`. */
const longest = 100;
/** What `changes` and `shown` give at most. */
const longestOfOurs = 1000;
/** Most records are in French only, and one query reads the translations of all; a connection has its length already. */
const countedOnce = new Set(['translations', 'nodes']);

interface ListArguments {
  pagination?: { limit?: number | null; pageSize?: number | null } | null;
  /** Of the lists that are not Strapi's. */
  limit?: number | null;
}

/** What each field of the root costs by itself: it is a query of its own, however little it asks. */
const rootCost = 100;

/** Each record, component or file that may be read costs 1; what it holds by itself, in the same row, costs nothing. */
const byRecords: ComplexityEstimator = ({ args, childComplexity, field, type }) => {
  if (isLeafType(getNamedType(field.type))) return 0;
  const isRoot = type.name === 'Query';
  return (isRoot ? rootCost : 0) + lengthOf(field, isRoot, args as ListArguments) * (1 + childComplexity);
};

function lengthOf(
  { name, type }: GraphQLField<unknown, unknown>,
  isRoot: boolean,
  { pagination, limit }: ListArguments,
): number {
  if (typeof limit === 'number') return Math.max(1, Math.min(limit, longestOfOurs));
  const asked = pagination?.limit ?? pagination?.pageSize;
  if (asked !== undefined && asked !== null) return asked < 0 ? longest : Math.max(1, Math.min(asked, longest));
  if (!isRoot && countedOnce.has(name)) return 1;
  if (!String(type).includes('[') && !name.endsWith('_connection')) return 1;
  return isRoot ? defaultRootLength : defaultNestedLength;
}

interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  request: { variables?: Record<string, unknown>; operationName?: string };
}

/** What an operation counts for, before it runs. */
export const costOf = ({ schema, document, request }: Operation): number =>
  getComplexity({
    schema,
    query: document,
    variables: request.variables ?? {},
    operationName: request.operationName,
    estimators: [byRecords],
  });

/** Apollo Server plugin: refuses a query that would cost too much before any of it runs. */
export function limitCost() {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation(operation: Operation) {
          const cost = costOf(operation);
          if (cost > maximumCost)
            throw new GraphQLError(
              `This query costs ${cost}, the limit is ${maximumCost}. Ask for fewer records or fewer relations at a time.`,
              { extensions: { code: 'QUERY_TOO_COSTLY', http: { status: 400 } } },
            );
        },
      };
    },
  };
}
