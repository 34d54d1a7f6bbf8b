import { agendaIcs } from '@parvis/interop/feeds/agenda-ics';
import type { APIRoute } from 'astro';
import { feedEventsOf, feedMeta, feedResponse } from '../../feeds.ts';
import { entry, slugs } from '../../read.ts';

export const paths = () => slugs('selection').map((slug) => ({ params: { selection: slug } }));

/** The calendar of a selection: the dates of its events from its first day on. */
export const GET: APIRoute = ({ params }) =>
  feedResponse(async () => {
    const selection = entry('selection', params.selection ?? '');
    const events = feedEventsOf(selection.events.map(({ slug }) => slug));
    const meta = feedMeta(events);
    return agendaIcs({ ...meta, siteName: `${selection.title} – ${meta.siteName}` }, events, selection.startsOn);
  }, 'text/calendar; charset=utf-8');
