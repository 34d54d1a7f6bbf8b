import { agendaCsv } from '@parvis/interop/feeds/agenda-csv';
import type { APIRoute } from 'astro';
import { feedEvents, feedResponse } from '../../feeds.ts';

export const GET: APIRoute = async () => feedResponse(agendaCsv(await feedEvents()), 'text/csv; charset=utf-8');
