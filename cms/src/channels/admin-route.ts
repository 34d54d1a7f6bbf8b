import type { Core } from '@strapi/strapi';
import { registerRecordRoute } from '../lib/record-route';
import { feedOf } from './feeds';

/** How the feed of a channel stands. Instants; `error` is a French sentence. */
export interface FeedState {
  /** When it was last read whole; null: never. */
  seen: string | null;
  /** Why the last reading failed; null when it did not, or none has been yet. */
  error: string | null;
  next: string;
}

/** `GET /parvis/channel-feed/channel/:id`, for accounts that may read the channel: how its feed stands; null when it has none. */
export function registerFeedRoute(strapi: Core.Strapi): void {
  registerRecordRoute(strapi, 'channel-feed', ['channel'], async ({ id }): Promise<FeedState | null> => {
    const row = await feedOf(strapi, id);
    if (!row) return null;
    const { seen, error, due } = row;
    return { seen: seen === null ? null : new Date(seen).toISOString(), error, next: new Date(due).toISOString() };
  });
}
