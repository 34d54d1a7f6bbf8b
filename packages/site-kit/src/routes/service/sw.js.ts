import type { APIRoute } from 'astro';
import source from '../../client/service-worker.js?raw';
import { config } from '../../site.ts';

/** The service worker of the site, with the pages it keeps. */
export const GET: APIRoute = () =>
  new Response(source.replace('KEPT_PAGES', JSON.stringify(['/hors-ligne/', ...config.offline])), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
