import { organizationsCsv } from '@parvis/interop/feeds/organizations-csv';
import type { APIRoute } from 'astro';
import { feedOrganizations, feedResponse } from '../../feeds.ts';

export const GET: APIRoute = () =>
  feedResponse(async () => organizationsCsv(await feedOrganizations()), 'text/csv; charset=utf-8');
