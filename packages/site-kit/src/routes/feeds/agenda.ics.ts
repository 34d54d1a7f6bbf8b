import { agendaIcs } from '@parvis/interop/feeds/agenda-ics';
import type { APIRoute } from 'astro';
import { feedEvents, feedMeta } from '../../feeds.ts';

export const GET: APIRoute = () => {
  const events = feedEvents();
  return new Response(agendaIcs(feedMeta(events), events), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
