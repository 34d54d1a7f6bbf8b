import { agendaCsv } from '@parvis/interop/feeds/agenda-csv';
import type { APIRoute } from 'astro';
import { feedEvents } from '../../feeds.ts';

export const GET: APIRoute = () =>
  new Response(agendaCsv(feedEvents()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
