import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';

/** The most a query may cost: a page of 100 records with two levels of relations, as the sites ask, costs about a third. */
export const maximumCost = 20_000;

/** What a list counts for when the query sets no limit: the plugin's `defaultLimit` at the root, a few tags below. */
const defaultRootLength = 25;
const defaultNestedLength = 5;
/** Most records are in French only, and one query reads the translations of all. */
const translationsLength = 1;

interface ListArguments {
  pagination?: { limit?: number | null; pageSize?: number | null } | null;
}

/** What each field of the root costs by itself: it is a query of its own, however little it asks. */
const rootCost = 100;

/** A field costs 1 and a list its length times what is asked of each item. */
const byListLength: ComplexityEstimator = ({ args, childComplexity, field, type }) => {
  const { pagination } = args as ListArguments;
  const own = type.name === 'Query' ? rootCost : 1;
  const asked = pagination?.limit ?? pagination?.pageSize;
  if (asked !== undefined && asked !== null)
    return own + Math.max(1, Math.min(asked < 0 ? 100 : asked, 100)) * childComplexity;
  const isList = String(field.type).includes('[') || field.name.endsWith('_connection');
  if (!isList) return own + childComplexity;
  const nested = field.name === 'translations' ? translationsLength : defaultNestedLength;
  return own + (type.name === 'Query' ? defaultRootLength : nested) * childComplexity;
};

interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  request: { variables?: Record<string, unknown>; operationName?: string };
}

/** Apollo Server plugin: refuses a query that would cost too much before any of it runs. */
export function limitCost() {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, request }: Operation) {
          const cost = getComplexity({
            schema,
            query: document,
            variables: request.variables ?? {},
            operationName: request.operationName,
            estimators: [byListLength],
          });
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
