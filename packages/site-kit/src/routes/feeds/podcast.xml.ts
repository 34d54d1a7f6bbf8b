import type { APIRoute } from 'astro';
import { articleLinks } from '../../links.ts';
import { podcastChannel, podcastItems, podcastNamespaces } from '../../podcast.ts';
import { listFull, site } from '../../read.ts';
import { rssResponse } from '../../rss.ts';
import { config } from '../../site.ts';

/** The episodes of the site, for podcast applications. */
export const GET: APIRoute = () =>
  rssResponse(() => {
    const { baseUrl, legal } = site();
    const episodes = listFull('article', { where: { kind: 'podcast' }, order: 'date', limit: 200 });
    return {
      title: `${config.name} – podcasts`,
      description: config.tagline,
      path: articleLinks.kind('podcast'),
      items: podcastItems(episodes, baseUrl),
      xmlns: podcastNamespaces,
      channel: podcastChannel({ author: config.name, email: legal.contact, image: new URL('/logo.png', baseUrl).href }),
    };
  });
