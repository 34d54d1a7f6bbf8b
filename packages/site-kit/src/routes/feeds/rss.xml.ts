import type { APIRoute } from 'astro';
import { listFull, site } from '../../read.ts';
import { rssResponse, wholeArticleItem } from '../../rss.ts';
import { config } from '../../site.ts';

/** The newest articles, with their whole text. */
export const GET: APIRoute = () =>
  rssResponse(() => {
    const { baseUrl } = site();
    const articles = listFull('article', { order: 'date', limit: 30 });
    return {
      title: config.name,
      description: config.tagline,
      path: '/',
      items: articles.map((article) => wholeArticleItem(article, baseUrl)),
    };
  });
