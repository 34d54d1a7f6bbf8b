import type { BundlePage } from '../adapter/bundle.ts';
import { mediaFolders } from '../recorder.ts';
import type { SiteFolder } from './folder.ts';
import { factsOf } from './html.ts';
import { fileOf, pathOfFile } from './paths.ts';
import { isIndexable } from './render-page.ts';
import type { Failure } from './report.ts';
import type { SitemapEntry } from './sitemap.ts';

/** An address of a copy of the media library, as pages write them. */
const mediaAddress = new RegExp(`/((?:${mediaFolders.join('|')})/[\\w-]+(?:\\.[a-z0-9]+)?)`, 'g');

/**
 * Keeps the old file of every page that failed, and the images and files it shows. Returns those that the site's map still names.
 * The paths of a route whose `paths()` failed are unknown: every old file that the route would answer is kept.
 */
export async function keepFailedPages(
  unknown: readonly BundlePage[],
  failures: readonly Failure[],
  folder: SiteFolder,
  baseUrl: string,
): Promise<SitemapEntry[]> {
  const failed = new Set(failures.map((failure) => failure.path));
  if (failed.size === 0) return [];
  const entries: SitemapEntry[] = [];
  for (const file of await folder.files()) {
    const path = pathOfFile(file);
    const isFailed = failed.has(path) && fileOf(path) === file;
    if (!isFailed && !unknown.some((route) => route.matches.test(path))) continue;
    if (folder.has(file)) continue;
    folder.keep(file);
    const text = (await folder.read(file))?.toString('utf8') ?? '';
    for (const [, name = ''] of text.matchAll(mediaAddress)) folder.keep(name);
    if (file.endsWith('.html') && path !== '/404/' && isIndexable(factsOf(text), new URL(path, baseUrl).href))
      entries.push({ path, lastmod: undefined });
  }
  return entries;
}
