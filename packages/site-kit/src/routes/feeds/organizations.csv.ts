import { organizationsCsv } from '@parvis/interop/feeds/organizations-csv';
import type { APIRoute } from 'astro';
import { feedOrganizations } from '../../feeds.ts';

export const GET: APIRoute = () =>
  new Response(organizationsCsv(feedOrganizations()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
