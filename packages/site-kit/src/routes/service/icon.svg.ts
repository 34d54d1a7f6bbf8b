import type { APIRoute } from 'astro';
import { iconSvg } from '../../icon.ts';
import { config } from '../../site.ts';

export const GET: APIRoute = () =>
  new Response(iconSvg(config.theme), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
