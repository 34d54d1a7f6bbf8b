import type { Core } from '@strapi/strapi';
import type { Validators } from './fetch-feed';
import { feedTable } from './table';

/** What is known of the feed of a channel. */
export interface FeedRow extends Validators {
  /** Of the channel. */
  document: string;
  /** Milliseconds since 1970. */
  due: number;
  seen: number | null;
  failures: number;
  /** In French, why the last reading failed; null when it did not. */
  error: string | null;
}

/** A row as the databases give it: PostgreSQL gives large numbers as text. */
type StoredRow = Omit<FeedRow, 'due' | 'seen'> & { due: number | string; seen: number | string | null };
const columns = ['document', 'due', 'seen', 'failures', 'error', 'etag', 'modified'];

const rowOf = (row: StoredRow): FeedRow => ({
  ...row,
  due: Number(row.due),
  seen: row.seen === null ? null : Number(row.seen),
});

/** Has the feed of a channel read from its beginning as soon as may be, in the current transaction. */
export async function followFeed(strapi: Core.Strapi, document: string): Promise<void> {
  const anew: FeedRow = { document, due: Date.now(), seen: null, failures: 0, error: null, etag: null, modified: null };
  await strapi.db.transaction(({ trx }) => trx(feedTable).insert(anew).onConflict('document').merge());
}

/** In the current transaction. */
export async function forgetFeed(strapi: Core.Strapi, document: string): Promise<void> {
  await strapi.db.transaction(({ trx }) => trx(feedTable).where({ document }).delete());
}

export async function feedOf(strapi: Core.Strapi, document: string): Promise<FeedRow | undefined> {
  const row = await strapi.db.connection(feedTable).where({ document }).first<StoredRow | undefined>(columns);
  return row && rowOf(row);
}

/** The feeds to read, the longest due first. */
export async function dueFeeds(strapi: Core.Strapi, now: number): Promise<FeedRow[]> {
  const rows = await strapi.db
    .connection(feedTable)
    .where('due', '<=', now)
    .orderBy(['due', 'id'])
    .select<StoredRow[]>(columns);
  return rows.map(rowOf);
}

/** Keeps a feed for oneself until an instant. @returns undefined when another instance did, or its channel was saved meanwhile */
export async function takeTurn(strapi: Core.Strapi, row: FeedRow, until: number): Promise<FeedRow | undefined> {
  const { document, due } = row;
  const taken = await strapi.db.connection(feedTable).where({ document, due }).update({ due: until });
  return taken > 0 ? { ...row, due: until } : undefined;
}

/**
 * Ends a turn, in the current transaction.
 * @param work what goes with it, when the turn is still one's own
 */
export async function endTurn(
  strapi: Core.Strapi,
  { document, due }: FeedRow,
  next: Omit<FeedRow, 'document'>,
  work: () => Promise<unknown>,
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    // In the order in which whoever saves the channel takes its rows: in another, PostgreSQL would make one of the two fail.
    const { tableName } = strapi.db.metadata.get('api::channel.channel');
    await trx(tableName).where({ document_id: document }).forUpdate().first('id');
    if (!(await trx(feedTable).where({ document, due }).first('id'))) return;
    await work();
    await trx(feedTable)
      .where({ document })
      .update({ ...next });
  });
}
