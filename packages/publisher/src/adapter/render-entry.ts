import { createApp } from 'astro/app/entrypoint';
import type { BundlePage, PagePath, SiteBundle } from './bundle.ts';

/** The entry of a site's server bundle: bundled with the site by `astro build`, loaded by the publisher. */

const app = createApp({ streaming: false });

// Astro would turn a page's error into its 500 page: the publisher wants the error itself.
app.renderError = async (_request, { error, status }) => {
  if (error) throw error;
  return new Response(null, { status });
};

export const render: SiteBundle['render'] = (request) => app.render(request);

export const assetsFolder: SiteBundle['assetsFolder'] = app.manifest.assetsDir;

export const pages: SiteBundle['pages'] = async () => {
  const found: BundlePage[] = [];
  for (const { routeData } of app.manifest.routes) {
    const { type, component, route, segments, params, pattern, prerender } = routeData;
    const internal = route.startsWith('/_');
    if (internal || prerender || type === 'fallback') continue;
    const module: object = type === 'redirect' ? {} : await pageModule(component);
    if ('getStaticPaths' in module)
      throw new Error(`${component} exports getStaticPaths, which is not called here: export \`paths\` instead.`);
    const paths = 'paths' in module && typeof module.paths === 'function' ? module.paths : undefined;
    if (params.length > 0 && !paths && type !== 'redirect')
      throw new Error(`${component} has parameters (${params.join(', ')}) but exports no \`paths()\`.`);
    // The shape of what a page module returns is checked by the publisher, which can name the route.
    const list = paths as (() => PagePath[]) | undefined;
    found.push({ pattern: route, kind: type, segments, params, matches: pattern, paths: list });
  }
  return found;
};

async function pageModule(component: string): Promise<object> {
  const load = app.manifest.pageMap?.get(component);
  if (!load) throw new Error(`The bundle has no module for ${component}.`);
  const { page } = await load();
  return page();
}
