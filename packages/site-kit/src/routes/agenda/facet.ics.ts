import { agendaIcs } from '@parvis/interop/feeds/agenda-ics';
import type { APIRoute } from 'astro';
import { agendaFacet, agendaFacetPaths } from '../../agenda-facets.ts';
import { feedEvents, feedMeta, feedResponse } from '../../feeds.ts';
import { now } from '../../read.ts';

export const paths = agendaFacetPaths;

/** The calendar of one theme, commune, audience or place. */
export const GET: APIRoute = ({ params }) =>
  feedResponse(async () => {
    const { name, where } = agendaFacet(params.facet, params.value);
    const events = await feedEvents(where);
    const meta = feedMeta(events);
    return agendaIcs({ ...meta, siteName: `${name} – ${meta.siteName}` }, events, now('day'));
  }, 'text/calendar; charset=utf-8');
