import type { Core } from '@strapi/strapi';
import { journalHead } from '../journal/table';
import { extensionOf } from './extension';

/** `journal`: how far the silo is, for readers that hold the site token. */
export function extendWithJournal(strapi: Core.Strapi): void {
  extensionOf(strapi).use({
    typeDefs: `
      type Journal {
        "Changes when the journal starts anew: readers fill their copy again."
        epoch: String!
        "Sequence of the last published change."
        sequence: Int!
      }
      extend type Query { journal: Journal! }`,
    resolvers: { Query: { journal: () => journalHead(strapi) } },
    resolversConfig: { 'Query.journal': { auth: { scope: ['api::journal.journal.find'] } } },
  });
}
