import { agendaCsv } from '@parvis/interop/feeds/agenda-csv';
import type { APIRoute } from 'astro';
import { feedEvents, feedResponse } from '../../feeds.ts';

export const GET: APIRoute = () => feedResponse(async () => agendaCsv(await feedEvents()), 'text/csv; charset=utf-8');
