import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { filterRefusal, sortRefusal } from '../lib/query-parts';

interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  request: { variables?: Record<string, unknown> };
}

/**
 * Apollo Server plugin: lists are filtered, sorted and paged at the root, within bounds. Inside a record they come whole: with arguments
 * of its own, or counted as a connection, Strapi reads such a list once for each record, which no limit on the document makes cheap.
 */
export function limitArguments() {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, request }: Operation) {
          const types = new TypeInfo(schema);
          const check = (node: FieldNode) => {
            const field = types.getFieldDef();
            const isRoot = types.getParentType() === schema.getQueryType();
            if (!isRoot && node.arguments?.length)
              throw refused(
                `« ${node.name.value} » takes no arguments inside a record: filter, sort and page at the root.`,
              );
            if (!isRoot && node.name.value.endsWith('_connection'))
              throw refused(`« ${node.name.value} » is counted at the root only: inside a record, ask for the list.`);
            if (!isRoot || !field) return;
            const { filters, sort } = getArgumentValues(field, node, request.variables ?? {});
            const reason = filterRefusal(filters ?? {}) ?? sortRefusal(sort);
            if (reason) throw refused(reason);
          };
          visit(document, visitWithTypeInfo(types, { Field: check }));
        },
      };
    },
  };
}

const refused = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'QUERY_REFUSED', http: { status: 400 } } });
