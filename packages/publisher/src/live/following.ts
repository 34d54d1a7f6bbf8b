import { brokenLinksOf } from '../publish/broken-links.ts';
import { redirectsFile } from '../publish/redirects.ts';
import type { BrokenLink } from '../publish/report.ts';
import type { Page } from './page.ts';
import type { RedirectPages } from './redirect-pages.ts';
import { SiteMap } from './site-map.ts';
import type { SitePages } from './site-pages.ts';
import type { SiteRun } from './site-run.ts';

/** Files compressed between two looks whether an edit waits. */
const few = 8;

/**
 * What follows the pages of a site in a quiet moment: their compressed copies, which cost more than to write them; then what holds the whole
 * of them: calendars, feeds and files of open data, the site's map, the list of former addresses and what is known of broken links.
 */
export class Following {
  readonly map = new SiteMap();
  brokenLinks: BrokenLink[] = [];
  readonly #pages: SitePages;
  readonly #redirects: RedirectPages;
  /** Calendars and feeds whose lists changed. */
  readonly #feeds = new Set<Page>();
  /** Files that stand without compressed copies. */
  readonly #uncompressed = new Set<string>();
  #isMapOld = false;

  constructor(pages: SitePages, redirects: RedirectPages) {
    this.#pages = pages;
    this.#redirects = redirects;
  }

  get isBehind(): boolean {
    return this.#uncompressed.size > 0 || this.#feeds.size > 0 || this.#isMapOld;
  }

  /** Takes what follows out of outdated pages, for later. */
  take(outdated: Set<Page>): void {
    for (const page of outdated) {
      if (!page.follows) continue;
      this.#feeds.add(page);
      outdated.delete(page);
    }
  }

  /** Of pages that are no more. */
  forget(pages: readonly Page[]): void {
    for (const page of pages) this.#feeds.delete(page);
  }

  pagesChanged(): void {
    this.#isMapOld = true;
  }

  /** Notes files that were put without copies. */
  uncompressed(files: Iterable<string>): void {
    for (const file of files) this.#uncompressed.add(file);
  }

  /** Makes the copies of some of them. @returns false when none was to be made */
  async compress({ folder }: SiteRun): Promise<boolean> {
    const some = [...this.#uncompressed.values().take(few)];
    await Promise.all(some.map((file) => folder.compress(file)));
    await folder.commit();
    for (const file of some) this.#uncompressed.delete(file);
    return some.length > 0;
  }

  /** The next calendar or feed to be rendered: it waits no longer. */
  nextFeed(): Page | undefined {
    const [feed] = this.#feeds;
    if (feed) this.#feeds.delete(feed);
    return feed;
  }

  /** Writes the list of former addresses and the site's map. @returns how many files went */
  async bringMap(run: SiteRun, baseUrl: string): Promise<number> {
    this.#isMapOld = false;
    const gone: string[] = [];
    if (!this.#pages.makes(redirectsFile) && !(await this.#redirects.putList(run))) gone.push(redirectsFile);
    gone.push(...(await this.map.put(run, this.#pages, baseUrl)));
    await run.folder.commit();
    await run.folder.remove(gone);
    const standing = await run.folder.files();
    this.#findBrokenLinks(standing.filter((file) => !/\.(br|gz)$/.test(file)));
    return gone.length;
  }

  /** Everything was rendered. @param standing the site's files */
  clear(standing: readonly string[]): void {
    this.#feeds.clear();
    this.#uncompressed.clear();
    this.#isMapOld = false;
    this.#findBrokenLinks(standing);
  }

  #findBrokenLinks(standing: readonly string[]): void {
    this.brokenLinks = brokenLinksOf(this.#pages.links(), new Set(standing));
  }
}
