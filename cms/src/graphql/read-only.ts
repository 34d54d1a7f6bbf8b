import { GraphQLError, type GraphQLFormattedError, type OperationDefinitionNode } from 'graphql';

interface Started {
  operation: OperationDefinitionNode;
}
interface Sent {
  response: { body: { kind: string; singleResult?: { errors?: readonly GraphQLFormattedError[] } } };
}

/** Apollo Server plugin: GraphQL is for reading. The mutations that plugins bring along (log-in, passwords, files) are not answered. */
export function readOnly() {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation }: Started) {
          if (operation.operation !== 'query')
            throw new GraphQLError('GraphQL is for reading only.', {
              extensions: { code: 'FORBIDDEN', http: { status: 403 } },
            });
        },
      };
    },
  };
}

/** Apollo Server plugin: what went wrong inside (SQL, paths) stays in the log; Strapi would send it along. */
export function hideInternals() {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response }: Sent) {
          const { singleResult } = response.body;
          if (!singleResult?.errors) return;
          singleResult.errors = singleResult.errors.map((error) =>
            error.extensions?.code === 'INTERNAL_SERVER_ERROR'
              ? { ...error, message: 'Internal Server Error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }
              : error,
          );
        },
      };
    },
  };
}
