import { agendaJson } from '@parvis/interop/feeds/agenda-json';
import type { APIRoute } from 'astro';
import { feedEvents, feedMeta, feedResponse } from '../../feeds.ts';

export const GET: APIRoute = () =>
  feedResponse(async () => {
    const events = await feedEvents();
    return agendaJson(feedMeta(events), events);
  }, 'application/json; charset=utf-8');
