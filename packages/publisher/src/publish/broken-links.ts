import { mediaFolders } from '../recorder.ts';
import { fileOf } from './paths.ts';
import { type BrokenLink, brokenLinkLimit } from './report.ts';

/**
 * The links of a site that no file of it answers. A folder's address without its last `/` is answered too, by a redirect.
 *
 * @param links address as written, to one page that links to it
 * @param files the site's folder, relative names
 */
export function brokenLinksOf(links: ReadonlyMap<string, string>, files: ReadonlySet<string>): BrokenLink[] {
  const broken: BrokenLink[] = [];
  for (const [href, page] of links) {
    const path = href.replace(/[?#].*$/s, '');
    // A missing image or file is a failure of its own.
    if (mediaFolders.some((folder) => path.startsWith(`/${folder}/`)) || answers(path, files)) continue;
    broken.push({ page, href });
  }
  const inOrder = (a: BrokenLink, b: BrokenLink) => a.page.localeCompare(b.page) || a.href.localeCompare(b.href);
  return broken.sort(inOrder).slice(0, brokenLinkLimit);
}

function answers(path: string, files: ReadonlySet<string>): boolean {
  try {
    return files.has(fileOf(path)) || (!path.endsWith('/') && files.has(fileOf(`${path}/`)));
  } catch {
    return false;
  }
}
