/** Why a feed could not be read: its message is a French sentence, for the editor of the channel. */
export class FeedError extends Error {
  override name = 'FeedError';
}
