import rss, { type RSSFeedItem } from '@astrojs/rss';
import { blocksToHtml } from '@parvis/interop/blocks-to-html';
import { safeLink } from '@parvis/interop/safe-url';
import type { ArticleCard, EventCard, Full } from '@parvis/silo/views';
import { formatSlot } from '@parvis/ui/format/slots.ts';
import { Temporal } from 'temporal-polyfill';
import { feedResponse } from './feeds.ts';
import { site } from './read.ts';

export interface Feed {
  title: string;
  description: string;
  /** Of the page that the feed follows. */
  path: string;
  items: RSSFeedItem[];
  /** Namespaces of elements beyond RSS, and those that the channel itself has. */
  xmlns?: Record<string, string>;
  channel?: string;
}

/**
 * RSS 2.0. Links of its items are made absolute.
 *
 * @param make reads the records; called as the answer is read, so that an edit may come first
 */
export const rssResponse = (make: () => Feed): Response =>
  feedResponse(async () => {
    const { title, description, path, items, xmlns, channel = '' } = make();
    const { baseUrl } = site();
    const response = await rss({
      title,
      description,
      site: new URL(path, baseUrl).href,
      trailingSlash: true,
      customData: `<language>fr-FR</language>${channel}`,
      ...(xmlns && { xmlns }),
      items: items.map((item) => ({ ...item, link: new URL(item.link ?? '/', baseUrl).href })),
    });
    return [await response.text()];
  }, 'application/xml; charset=utf-8');

/** An article by its summary. Dated at noon: the silo keeps the day, and noon is the same day everywhere in Europe. */
export const articleItem = (
  article: Pick<ArticleCard, 'title' | 'summary' | 'href' | 'publishedOn' | 'themes'>,
): RSSFeedItem => ({
  title: article.title,
  description: article.summary ?? '',
  link: article.href ?? '/',
  pubDate: new Date(
    Temporal.PlainDate.from(article.publishedOn).toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' })
      .epochMilliseconds,
  ),
  categories: article.themes.map(({ name }) => name),
});

/** An article with its whole text (`content:encoded`). @param baseUrl of the site, for the links in it */
export const wholeArticleItem = (article: Full<'article'>, baseUrl: string): RSSFeedItem => ({
  ...articleItem(article),
  ...(article.contributors.length > 0 && { author: article.contributors.map(({ name }) => name).join(', ') }),
  content: blocksToHtml(article.body, (url) => safeLink(URL.parse(url, baseUrl)?.href ?? '')),
});

/** Undated: a feed's date is that of what was written, and an event's is when it takes place, which its description says. */
export const eventItem = (event: EventCard): RSSFeedItem => ({
  title: event.title,
  description: [formatSlot(event.next), event.placeName, event.summary].filter(Boolean).join('. '),
  link: event.href ?? '/',
  categories: event.themes.map(({ name }) => name),
});
