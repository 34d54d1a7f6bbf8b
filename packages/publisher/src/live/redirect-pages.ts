import type { BundlePage } from '../adapter/bundle.ts';
import { redirectPage } from '../publish/html.ts';
import { fileOf } from '../publish/paths.ts';
import { formatRedirects, parseRedirects, type Redirect, redirectsFile, standing } from '../publish/redirects.ts';
import type { SiteRun } from './site-run.ts';

/** What leads from the former addresses of a site to those of today: a small page at each, and the list for servers. */
export class RedirectPages {
  #standing = new Map<string, Redirect>();
  /** Of routes whose pages are not known: they stay as they were. */
  #kept: Pick<Redirect, 'from' | 'to'>[] = [];

  /** Notes the former addresses of routes whose pages are not known. */
  async keep(run: SiteRun, unknown: readonly BundlePage[]): Promise<void> {
    const earlier = unknown.length > 0 ? parseRedirects(String(await run.folder.read(redirectsFile))) : [];
    this.#kept = earlier.filter(({ from }) => unknown.some((route) => route.matches.test(from)));
  }

  /**
   * Puts the pages, those only that were not there unless `all`.
   *
   * @param stands whether a page is there: none leads to a page that is not, none takes the place of one that is
   * @returns files of those that lead nowhere any more
   */
  async put(
    run: SiteRun,
    redirects: readonly Redirect[],
    stands: (file: string) => boolean,
    baseUrl: string,
    all: boolean,
  ): Promise<string[]> {
    const found = standing(redirects, { has: stands });
    const next = new Map(found.map((redirect) => [redirect.from, redirect]));
    const gone = [...this.#standing.values()].filter(
      ({ from, kind }) => kind !== 'endpoint' && !next.has(from) && !stands(fileOf(from)),
    );
    for (const { from, to, kind } of found) {
      if (kind === 'endpoint' || (!all && this.#standing.get(from)?.to === to)) continue;
      await run.putFile(fileOf(from), Buffer.from(redirectPage(to, new URL(to, baseUrl).href)), 'redirect');
    }
    this.#standing = next;
    return gone.map(({ from }) => fileOf(from));
  }

  /** Puts the list. False when there is nothing in it. */
  async putList(run: SiteRun): Promise<boolean> {
    const lines = formatRedirects([...this.#standing.values(), ...this.#kept]);
    if (lines !== '') await run.putFile(redirectsFile, Buffer.from(lines), 'redirect');
    return lines !== '';
  }

  /** Files of the pages that lead on. */
  files(): Set<string> {
    return new Set(
      [...this.#standing.values()].filter(({ kind }) => kind !== 'endpoint').map(({ from }) => fileOf(from)),
    );
  }
}
