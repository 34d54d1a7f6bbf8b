import type { APIRoute } from 'astro';
import { articleFacet, articleFacetPaths } from '../../article-facets.ts';
import { list } from '../../read.ts';
import { articleItem, rssResponse } from '../../rss.ts';
import { config } from '../../site.ts';

export const paths = () => articleFacetPaths().map((params) => ({ params: { ...params } }));

/** The newest articles of one list. */
export const GET: APIRoute = ({ params }) =>
  rssResponse(() => {
    const { title, where, href } = articleFacet(params.facet, params.value);
    return {
      title: `${title} – ${config.name}`,
      description: config.tagline,
      path: href,
      items: list('article', { where, order: 'date', limit: 30 }).map(articleItem),
    };
  });
