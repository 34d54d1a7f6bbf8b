import { escapeHtml } from './html.ts';

export interface SitemapEntry {
  path: string;
  /** Instant of the last change, when the page is about one record. */
  lastmod: string | undefined;
}

/** Most addresses that one file may hold (sitemaps.org, « Sitemap index files »). */
const fileLimit = 50_000;

const xml = (root: string, entries: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.map((entry) => `${entry}\n`).join('')}</${root}>\n`;

/** The files of a site's map, by name: `sitemap.xml`, and numbered ones when there are too many pages for one file. */
export function sitemapFiles(
  baseUrl: string,
  entries: readonly SitemapEntry[],
  limit = fileLimit,
): Map<string, string> {
  const absolute = (path: string) => escapeHtml(new URL(path, baseUrl).href);
  const urls = entries
    .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    .map(
      ({ path, lastmod }) => `<url><loc>${absolute(path)}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}</url>`,
    );
  if (urls.length <= limit) return new Map([['sitemap.xml', xml('urlset', urls)]]);
  const files = new Map<string, string>();
  for (let from = 0; from < urls.length; from += limit)
    files.set(`sitemap-${from / limit + 1}.xml`, xml('urlset', urls.slice(from, from + limit)));
  const index = [...files.keys()].map((name) => `<sitemap><loc>${absolute(`/${name}`)}</loc></sitemap>`);
  return files.set('sitemap.xml', xml('sitemapindex', index));
}

export const robotsFile = (baseUrl: string): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap.xml', baseUrl).href}\n`;
