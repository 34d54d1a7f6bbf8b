import type { APIRoute } from 'astro';
import { refinedSections } from '../../define-site.ts';
import { feedResponse } from '../../feeds.ts';
import { refineData } from '../../refine.ts';
import { config } from '../../site.ts';

/** One route for the lists of all sections: which one, its address says. */
export const GET: APIRoute = ({ url }) => {
  const name = refinedSections.find((one) => {
    const path = config.sections[one]?.path;
    return path !== undefined && url.pathname.startsWith(path);
  });
  if (!name) throw new Error(`No list stands at « ${url.pathname} ».`);
  return feedResponse(async () => [JSON.stringify(refineData(name))], 'application/json; charset=utf-8');
};
