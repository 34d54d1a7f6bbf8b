import { agendaJson } from '@parvis/interop/feeds/agenda-json';
import type { APIRoute } from 'astro';
import { feedEvents, feedMeta, feedResponse } from '../../feeds.ts';

export const GET: APIRoute = async () => {
  const events = await feedEvents();
  return feedResponse(agendaJson(feedMeta(events), events), 'application/json; charset=utf-8');
};
