import { robotsFile, type SitemapEntry, sitemapFiles } from '../publish/sitemap.ts';
import type { SitePages } from './site-pages.ts';
import type { SiteRun } from './site-run.ts';

/** The site's map and robots.txt. */
export class SiteMap {
  /** Of the folder as it was found: pages that failed since, or whose route does not tell its paths. */
  kept: SitemapEntry[] = [];
  #files = new Set<string>();

  /** Puts them, unless the site makes its own. @returns files of the map before that are no part of it now */
  async put(run: SiteRun, pages: SitePages, baseUrl: string): Promise<string[]> {
    const earlier = this.#files;
    this.#files = new Set();
    if (!pages.makes('sitemap.xml')) {
      const known = [...pages.all()].filter(({ indexable, inPlace }) => indexable && inPlace);
      const entries = known.map(({ job, entry }) => ({ path: job.path, lastmod: entry?.updatedAt }));
      const kept = this.kept.filter(({ path }) => !pages.at(path)?.indexable);
      for (const [name, text] of sitemapFiles(baseUrl, [...entries, ...kept])) {
        this.#files.add(name);
        await run.putFile(name, Buffer.from(text), 'map');
      }
    }
    if (!pages.makes('robots.txt')) await run.putFile('robots.txt', Buffer.from(robotsFile(baseUrl)), 'map');
    return [...earlier].filter((file) => !this.#files.has(file));
  }
}
