import { followFeed, forgetFeed } from '../channels/feeds';
import { type DocumentMiddleware, documentOf, isWrite } from './middleware';

const channel = 'api::channel.channel';

/** Who saves a channel has its feed read anew; one that is deleted, or has no feed any more, is read no more. */
export const followFeeds: DocumentMiddleware = async (strapi, context, next) => {
  const result = await next();
  if (context.uid !== channel || !isWrite(context)) return result;
  const document = documentOf(context, result);
  if (!document) return result;
  const fed = await strapi.db
    .query(channel)
    .count({ where: { documentId: document, feedUrl: { $notNull: true, $ne: '' } } });
  await (fed > 0 ? followFeed(strapi, document) : forgetFeed(strapi, document));
  return result;
};
