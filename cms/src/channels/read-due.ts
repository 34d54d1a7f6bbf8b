import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { inBulk } from '../journal/bulk';
import { readEnvironment } from '../lib/environment';
import { oneAtATime } from '../lib/one-at-a-time';
import { FeedError } from './feed-error';
import { dueFeeds, endTurn, type FeedRow, takeTurn } from './feeds';
import type { Item } from './item';
import { readFeed } from './read-feed';

const channel = 'api::channel.channel';

/** Every minute: who saves a channel sees its publications soon after. */
const rule = '30 * * * * *';

const minute = 60_000;
/** Milliseconds: between two readings; the longest that a feed is left alone after many failures; what a reading may take. */
export const pace = { usual: 30 * minute, longest: 24 * 60 * minute, turn: 5 * minute };

/** Reads the feeds of channels ahead of time, from now on: visitors then ask nothing of other servers. */
export function readFeedsOnTime(strapi: Core.Strapi): void {
  strapi.cron.add({ 'parvis-channels': { task: oneAtATime(() => readDueFeeds(strapi)), options: { rule } } });
}

/**
 * Reads the feeds whose time has come, one by one, each by one instance. One that fails keeps the publications read before, says why, and is
 * left alone twice as long after each failure.
 *
 * @param clock milliseconds since 1970: a turn begins when the one before it has ended
 */
export async function readDueFeeds(strapi: Core.Strapi, clock: () => number = Date.now): Promise<void> {
  const reading = { allowed: readEnvironment().feedHosts, agent: 'Parvis' };
  for (const due of await dueFeeds(strapi, clock())) {
    const now = clock();
    const row = await takeTurn(strapi, due, now + pace.turn);
    if (!row) continue;
    try {
      await readOne(strapi, row, now, reading);
    } catch (error) {
      if (error instanceof FeedError || error instanceof errors.ApplicationError)
        await endTurn(strapi, row, failed(row, now, error.message), async () => {});
      // Tried again when the turn is over.
      else strapi.log.warn(`The feed of the channel ${row.document} could not be read: ${error}`);
    }
  }
}

async function readOne(
  strapi: Core.Strapi,
  row: FeedRow,
  now: number,
  reading: Parameters<typeof readFeed>[2],
): Promise<void> {
  const stored = await strapi.db.query(channel).findOne({ where: { documentId: row.document }, select: ['feedUrl'] });
  if (!stored?.feedUrl) return;
  const found = await readFeed(stored.feedUrl, row, reading);
  const { etag, modified } = found === 'unchanged' ? row : found;
  const next = { due: now + pace.usual, seen: now, failures: 0, error: null, etag, modified };
  await endTurn(strapi, row, next, async () => {
    if (found !== 'unchanged') await keepItems(strapi, row.document, found.items);
  });
}

function failed({ failures, ...row }: FeedRow, now: number, error: string): FeedRow {
  const wait = Math.min(pace.usual * 2 ** failures, pace.longest);
  return { ...row, due: now + wait, failures: failures + 1, error };
}

/** Nothing is written, and nobody told, when they are those of before. */
async function keepItems(strapi: Core.Strapi, documentId: string, items: Item[]): Promise<void> {
  const documents = strapi.documents(channel);
  const stored = await documents.findOne({ documentId, populate: ['items'] });
  if (!stored || JSON.stringify((stored.items ?? []).map(shown)) === JSON.stringify(items.map(shown))) return;
  // Nobody waits for it as an editor does for what they publish.
  await inBulk(() => documents.update({ documentId, data: { items } as never }));
}

const shown = ({ title, url, datePublished, excerpt }: Record<keyof Item, unknown>) => [
  title,
  url,
  datePublished ? new Date(String(datePublished)).toISOString() : null,
  excerpt ?? null,
];
