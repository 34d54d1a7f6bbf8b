import type { Core } from '@strapi/strapi';
import { addInternalModel } from '../lib/models';

export const feedTable = 'parvis_channel_feed';

/** One row per channel that has a feed: when it is read next, and what the last reading told. */
export function registerFeedTable(strapi: Core.Strapi): void {
  addInternalModel(strapi, {
    uid: 'parvis::channel-feed',
    singularName: 'parvis-channel-feed',
    tableName: feedTable,
    attributes: {
      id: { type: 'increments' },
      /** Of the channel. */
      document: { type: 'string' },
      /** Milliseconds since 1970, like `seen`. */
      due: { type: 'biginteger' },
      /** When it was last read whole; null: never. */
      seen: { type: 'biginteger' },
      /** How many readings in a row failed. */
      failures: { type: 'integer' },
      /** In French, why the last one did. */
      error: { type: 'text' },
      /** As the feed's server gave them. */
      etag: { type: 'text' },
      modified: { type: 'text' },
    },
    indexes: [
      { name: 'parvis_channel_feed_document', columns: ['document'], type: 'unique' },
      { name: 'parvis_channel_feed_due', columns: ['due'] },
    ],
  });
}
