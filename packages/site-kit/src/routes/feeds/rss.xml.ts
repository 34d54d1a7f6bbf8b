import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { Temporal } from 'temporal-polyfill';
import { list, site } from '../../read.ts';
import { config } from '../../site.ts';

/** The newest articles. Dated at noon: the silo keeps the day, and noon is the same day everywhere in Europe. */
export const GET: APIRoute = () => {
  const { baseUrl } = site();
  return rss({
    title: config.name,
    description: config.tagline,
    site: baseUrl,
    trailingSlash: true,
    customData: '<language>fr-FR</language>',
    items: list('article', { order: 'date', limit: 30 }).map((article) => ({
      title: article.title,
      description: article.summary ?? '',
      link: new URL(article.href ?? '/', baseUrl).href,
      pubDate: new Date(
        Temporal.PlainDate.from(article.publishedOn).toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' })
          .epochMilliseconds,
      ),
      categories: article.themes.map(({ name }) => name),
    })),
  });
};
