import type { APIRoute } from 'astro';
import { agendaFacet, agendaFacetPaths } from '../../agenda-facets.ts';
import { list, now } from '../../read.ts';
import { eventItem, rssResponse } from '../../rss.ts';
import { config } from '../../site.ts';

export const paths = agendaFacetPaths;

/** What comes next under one theme, commune, audience or place. */
export const GET: APIRoute = ({ params }) =>
  rssResponse(() => {
    const { name, where, href } = agendaFacet(params.facet, params.value);
    const events = list('event', { where, from: now('day'), order: 'date', limit: 50 });
    return {
      title: `${name} – agenda de ${config.name}`,
      description: `Les prochains rendez-vous\u00A0: ${name}.`,
      path: href,
      items: events.map(eventItem),
    };
  });
