import { agendaJson } from '@parvis/interop/feeds/agenda-json';
import type { APIRoute } from 'astro';
import { feedEvents, feedMeta } from '../../feeds.ts';

export const GET: APIRoute = () => {
  const events = feedEvents();
  return new Response(agendaJson(feedMeta(events), events), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
