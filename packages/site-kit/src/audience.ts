import type { Named } from '@parvis/silo/views';
import { config } from './site.ts';

/** Where pages of a site tell that they were read: at the site's own address, which passes it on to the silo. */
export const collectPath = '/api/collect';

/** What a record tells of the page that shows it. */
export interface Measured {
  service?: { slug: string } | null;
  themes?: readonly Named[];
  audiences?: readonly Named[];
}

/** What a page tells of itself when it is read or judged useful: nothing of its reader. Slugs, between commas. */
export function hitFields(path: string, { service, themes = [], audiences = [] }: Measured): Record<string, string> {
  const slugs = (hubs: readonly Named[]) =>
    hubs
      .map(({ slug }) => slug)
      .slice(0, 5)
      .join(',');
  const fields = {
    site: config.key,
    path,
    service: service?.slug ?? '',
    themes: slugs(themes),
    audiences: slugs(audiences),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}
