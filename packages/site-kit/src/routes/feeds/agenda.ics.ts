import { agendaIcs } from '@parvis/interop/feeds/agenda-ics';
import type { APIRoute } from 'astro';
import { feedEvents, feedMeta, feedResponse } from '../../feeds.ts';
import { now } from '../../read.ts';

export const GET: APIRoute = () =>
  feedResponse(async () => {
    const events = await feedEvents();
    return agendaIcs(feedMeta(events), events, now('day'));
  }, 'text/calendar; charset=utf-8');
