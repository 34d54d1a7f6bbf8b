import type { Core } from '@strapi/strapi';
import { GraphQLError } from 'graphql';
import { shownAfter } from '../diffusion/shown';
import { changesSince, journalHead } from '../journal/read';
import { isDiffused } from '../lib/content-types';
import { extensionOf } from './extension';

interface ChangesArguments {
  epoch: string;
  after: string;
  limit: number | null;
}
interface ShownArguments {
  type: string;
  after: string;
  limit: number | null;
}

/** Rows and records of one answer, unless asked otherwise, and at most; `limit-cost.ts` counts what is asked. */
const usual = 500;
const most = 1000;
const within = (limit: number | null) => Math.max(1, Math.min(limit ?? usual, most));

/** What readers that hold the site token need to follow the silo: where it stands, what changed since, and what a site's rules changed. */
export function extendWithJournal(strapi: Core.Strapi): void {
  const forTheToken = { auth: { scope: ['api::journal.journal.find'] } };
  extensionOf(strapi).use({
    typeDefs: `
      type Journal {
        "Changes when the journal starts anew: readers fill their copy again."
        epoch: String!
        "Where the journal stands: opaque, to be given back as \`after\`."
        sequence: String!
      }
      "« This published document changed »: fetch its current state; absent means gone."
      type Change {
        "Where the journal stands after this change."
        sequence: String!
        type: String!
        document: ID!
        at: DateTime!
        "One of very many that an import wrote: what editors changed is more urgent."
        bulk: Boolean!
      }
      type Changes {
        epoch: String!
        "The oldest first, at most \`limit\`."
        rows: [Change!]!
        "What to give as \`after\` next time: the last row's, or \`after\` itself when there is none."
        sequence: String!
        "How many more rows wait."
        remaining: Int!
        "The reader must fill again: another epoch, or a position that the journal does not know (too old, or of a database since restored)."
        refill: Boolean!
      }
      "Where a record is shown and its canonical address: all that a changed site or service changes of others."
      type Shown { documentId: ID! sites: [Appearance!]! canonicalUrl: String }
      extend type Query {
        journal: Journal!
        "What changed after a position; \`limit\` is ${most} at most."
        changes(epoch: String!, after: String!, limit: Int = ${usual}): Changes!
        "Published records of a type with pages, in order of document id; \`limit\` is ${most} at most."
        shown(type: String!, after: ID!, limit: Int = ${usual}): [Shown!]!
      }`,
    resolvers: {
      Query: {
        journal: () => journalHead(strapi),
        changes: (_parent: unknown, { limit, ...given }: ChangesArguments) =>
          changesSince(strapi, { ...given, limit: within(limit) }),
        shown: (_parent: unknown, { type, after, limit }: ShownArguments) => {
          if (!isDiffused(type)) throw refused(`« ${type} » is no type with pages.`);
          if (!/^\w*$/.test(after)) throw refused('`after` is no document id.');
          return shownAfter(strapi, type, after, within(limit));
        },
      },
    },
    resolversConfig: {
      'Query.journal': forTheToken,
      'Query.changes': forTheToken,
      'Query.shown': forTheToken,
    },
  });
}

const refused = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'QUERY_REFUSED', http: { status: 400 } } });
