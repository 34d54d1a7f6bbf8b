import { isRecordType, type RecordType } from '@parvis/silo/records';
import type { BundlePage, PagePath } from '../adapter/bundle.ts';
import type { SiteFolder } from './folder.ts';
import { fileOf, pathOf } from './paths.ts';

/** Address where a record's page was, to the page of today. */
export interface Redirect {
  from: string;
  to: string;
  /** Pages leave a page behind that leads on by itself; a calendar or a feed cannot. */
  kind: BundlePage['kind'];
}

/**
 * The site's former addresses, one `from to 301` a line: for our own server, and for hosts that read a file of this name. It is not served.
 */
export const redirectsFile = '_redirects';

/**
 * The former addresses of the pages of a route: its path with the former slugs of the records that its parameters name. A parameter names a
 * record by its type (`[theme]`); `[slug]` is one of the type that `paths()` listed.
 */
export function formerAddresses(
  page: BundlePage,
  entries: readonly PagePath[],
  formerSlugs: (type: RecordType) => ReadonlyMap<string, readonly string[]>,
  listed: string | undefined,
): Redirect[] {
  const former = page.params.flatMap((name) => {
    const type = name === 'slug' ? listed : name;
    const slugs = isRecordType(type) ? formerSlugs(type) : new Map<string, string[]>();
    return slugs.size > 0 ? [{ name, slugs }] : [];
  });
  if (former.length === 0) return [];
  return entries.flatMap(({ params }) => {
    let every = [params];
    for (const { name, slugs } of former) {
      const earlier = slugs.get(params[name] ?? '') ?? [];
      every = [...every, ...earlier.flatMap((slug) => every.map((other) => ({ ...other, [name]: slug })))];
    }
    const to = pathOf(page, params);
    return every.slice(1).map((other) => ({ from: pathOf(page, other), to, kind: page.kind }));
  });
}

/** The redirects to write, in order: a page or file that exists wins, and none leads to a page that is not there. */
export function standing(redirects: readonly Redirect[], folder: Pick<SiteFolder, 'has'>): Redirect[] {
  const byPath = new Map<string, Redirect>();
  for (const redirect of redirects)
    if (!folder.has(fileOf(redirect.from)) && folder.has(fileOf(redirect.to))) byPath.set(redirect.from, redirect);
  return [...byPath.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

export const formatRedirects = (redirects: readonly Pick<Redirect, 'from' | 'to'>[]): string =>
  redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');

export function parseRedirects(text: string): Pick<Redirect, 'from' | 'to'>[] {
  return text.split('\n').flatMap((line) => {
    const [from, to] = line.split(' ');
    return from?.startsWith('/') && to ? [{ from, to }] : [];
  });
}
