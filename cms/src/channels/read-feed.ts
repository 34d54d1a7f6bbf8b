import { FeedError } from './feed-error';
import { fetchFeed, type Reading, type Validators } from './fetch-feed';
import type { Item } from './item';
import { parseApart } from './parse-apart';

/** Documents that may lead one to the other: an actor, its outbox, the first page of it. */
const longestWay = 3;

/** @throws FeedError */
export async function readFeed(
  address: string,
  known: Validators,
  reading: Reading,
): Promise<'unchanged' | (Validators & { items: Item[] })> {
  let from = address;
  for (let way = 1; way <= longestWay; way += 1) {
    // What holds the publications alone tells that they have not changed.
    const fetched = await fetchFeed(from, way === 1 ? known : { etag: null, modified: null }, reading);
    if (fetched === 'unchanged') return 'unchanged';
    const { text, url, etag, modified } = fetched;
    const parsed = await parseApart({ text, url });
    if ('items' in parsed) return { items: parsed.items, ...(way === 1 ? { etag, modified } : none) };
    from = URL.parse(parsed.next, url)?.href ?? parsed.next;
  }
  throw new FeedError('Le compte mène trop loin pour que ses publications soient lues.');
}

const none: Validators = { etag: null, modified: null };
