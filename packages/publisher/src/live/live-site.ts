import { type Change, headMeta } from '@parvis/silo/catch-up';
import type { Replica } from '@parvis/silo/replica';
import type { ImageStore } from '../images.ts';
import { keepEarlierAssets, putAssets } from '../publish/assets.ts';
import { brokenLinksOf } from '../publish/broken-links.ts';
import { redirectPage } from '../publish/html.ts';
import { keepFailedPages } from '../publish/kept-pages.ts';
import type { LoadedBundle } from '../publish/load-bundle.ts';
import { fileOf } from '../publish/paths.ts';
import { formatRedirects, parseRedirects, type Redirect, redirectsFile, standing } from '../publish/redirects.ts';
import type { BrokenLink, Failure, PublishReport } from '../publish/report.ts';
import { robotsFile, type SitemapEntry, sitemapFiles } from '../publish/sitemap.ts';
import { type FolderState, readState, writeState } from '../publish/state.ts';
import type { RenderBase } from '../recorder.ts';
import { MediaShown } from './media-shown.ts';
import { Page } from './page.ts';
import { type Route, SitePlan } from './plan.ts';
import { type Asked, Questions } from './questions.ts';
import { type Shown, SiteRun } from './site-run.ts';

export interface LiveSiteOptions {
  /** Key of the site. */
  site: string;
  replica: Replica;
  bundle: LoadedBundle;
  /** Folder of the site's files; made when missing. */
  out: string;
  images: ImageStore;
  /** Whether text files get compressed copies beside them; true unless told, for servers that do not compress themselves. */
  compress?: boolean;
  /** Pages that are rendered before another edit has its turn; a hundred unless told. */
  atOnce?: number;
}

/**
 * One site, kept up to date: it remembers what each page read. The same replica, clock and bundle give the same bytes, whatever was before.
 * A page that fails keeps its old file and is named in the report.
 */
export class LiveSite {
  readonly #options: LiveSiteOptions;
  readonly #questions: Questions;
  readonly #base: RenderBase;
  #baseUrl = '';
  #plan: SitePlan | undefined;
  #pages = new Map<string, Page>();
  readonly #byFile = new Map<string, Page>();
  readonly #assets: ReadonlySet<string>;
  /** Former addresses that lead to a page, by address. */
  #redirects = new Map<string, Redirect>();
  /** Of routes whose pages are not known. */
  #keptRedirects: Pick<Redirect, 'from' | 'to'>[] = [];
  #keptEntries: SitemapEntry[] = [];
  #keptTypes: FolderState['types'] = {};
  #deployments: FolderState['deployments'] = [];
  #mapFiles = new Set<string>();
  #mediaFailures = new Map<string, Failure>();
  readonly #failed = new Set<Page>();
  readonly #media = new MediaShown();
  /** Addresses as pages write them, each kept once: a page's own copy would keep all its text in memory. */
  readonly #addresses = new Map<string, string>();
  #brokenLinks: BrokenLink[] = [];
  /** What follows the pages when there is time: calendars and feeds, the site's map, the list of former addresses. */
  readonly #late = new Set<Page>();
  #mapIsOld = false;
  /** What one edit changes on very many pages: rendered little by little, after the edits that came since. */
  readonly #backlog = new Set<Page>();
  /** Pages that are no more, to be removed once the backlog, which may link to them, is done. */
  readonly #leaving: Page[] = [];

  constructor(options: LiveSiteOptions) {
    this.#options = options;
    this.#assets = new Set(options.bundle.clientFiles);
    this.#questions = new Questions(options.site, options.replica);
    this.#base = { site: options.site, answer: (question, text) => this.#questions.answer(question, text) };
  }

  /** Whether it knows what its pages read, so that it can follow changes. */
  get isKnown(): boolean {
    return this.#plan !== undefined;
  }

  /** Whether calendars, feeds or the site's map are still to follow. */
  get isBehind(): boolean {
    return this.#late.size > 0 || this.#mapIsOld || this.hasBacklog;
  }

  /** Whether pages wait to be rendered by `work`. */
  get hasBacklog(): boolean {
    return this.#backlog.size > 0;
  }

  /** The instant from which the clock makes some page another one; null when it never does. */
  get boundary(): string | null {
    return this.#questions.until;
  }

  get failures(): Failure[] {
    const ofPages = [...this.#failed].flatMap(({ failure }) => failure ?? []);
    return [...(this.#plan?.failures() ?? []), ...ofPages, ...this.#mediaFailures.values()].sort((a, b) =>
      a.path.localeCompare(b.path),
    );
  }

  page(path: string): Page | undefined {
    return this.#pages.get(path);
  }

  /**
   * Renders every page and replaces the files whose bytes differ.
   *
   * @throws when the site as a whole cannot be published: no site record in the replica, a bundle that cannot be read
   */
  async publish(clock: string, onProgress?: (done: number, total: number) => void): Promise<PublishReport> {
    const started = performance.now();
    const { bundle, out } = this.#options;
    this.#questions.begin(clock);
    this.#baseUrl = this.#siteRecord().baseUrl;
    const state = await readState(out);
    const run = this.#run();
    const { folder } = run;
    await folder.begin();
    run.written += await putAssets(bundle, folder);

    const plan = this.#plan ?? (await SitePlan.of(bundle));
    for (const route of plan.routes) await route.ask(this.#base, this.#questions);
    this.#arrange(plan);
    this.#backlog.clear();
    this.#leaving.length = 0;
    await run.render(this.#pages.values(), onProgress);
    this.#mediaFailures = run.mediaFailures;
    this.#plan = plan;
    this.#keptEntries = await keepFailedPages(plan.unknown(), this.failures, folder, this.#baseUrl);
    this.#keptTypes = Object.fromEntries(Object.entries(state.types).filter(([file]) => folder.has(file)));
    for (const page of this.#pages.values()) page.inPlace = page.file !== undefined && folder.has(page.file);

    const hasRedirects = await this.#keepRedirects(run, plan);
    await this.#putRedirects(run, (file) => folder.has(file), true);
    if (hasRedirects) await this.#putRedirectList(run);
    await this.#putMap(run);
    this.#deployments = keepEarlierAssets(bundle, folder, state.deployments);
    await folder.commit();
    const inPlace = await folder.files();
    const removed = await folder.sweep(inPlace);
    this.#late.clear();
    this.#mapIsOld = false;
    this.#media.takeUnused();
    this.#findBrokenLinks(new Set(inPlace.filter((file) => folder.has(file))));
    await this.#writeState(clock);
    this.#questions.rest();
    return this.#report(run, removed.length, started, bundle.clientFiles.length);
  }

  /**
   * Renders what these changes and the clock make different; pages of records first, then lists, then what vanished goes. It stops after
   * each of these, so that several sites take turns. `follow` brings the rest.
   *
   * @returns undefined when nothing was to do
   */
  async *update(changes: readonly Change[], clock: string): AsyncGenerator<void, PublishReport | undefined> {
    const started = performance.now();
    if (!this.#plan || this.#siteRecord().baseUrl !== this.#baseUrl) return this.publish(clock);
    this.#questions.begin(clock);
    const { pages, routes } = this.#outdated(changes);
    const wereUnknown = this.#plan.unknown().length;
    for (const route of routes) await route.ask(this.#base, this.#questions);
    if (this.#plan.unknown().length < wereUnknown) return this.publish(clock);
    const vanished = routes.size > 0 ? this.#arrange(this.#plan, pages) : [];
    for (const page of pages)
      if (page.follows) {
        this.#late.add(page);
        pages.delete(page);
      }
    for (const page of this.#linkingTo(vanished)) pages.add(page);
    if (pages.size === 0 && vanished.length === 0 && routes.size === 0) {
      this.#questions.rest();
      return undefined;
    }
    const now = this.#mostUrgent(pages, changes);
    for (const page of now) this.#backlog.delete(page);
    const run = this.#run();
    await run.folder.begin();
    const isFirst = (page: Page) => !page.rendered || page.phase === 'record';
    const recovering = [...now].filter(({ failure }) => failure);
    await run.render([...now].filter(isFirst));
    await run.folder.commit();
    yield;
    await run.render([...now].filter((page) => page.rendered && !isFirst(page)));
    const gone = await this.#putRedirects(run, (file) => this.#stands(file), false);
    await run.folder.commit();
    yield;
    if (now.size === pages.size) gone.push(...this.#left(vanished));
    else this.#leaving.push(...vanished);
    gone.push(...(await this.#unusedMedia(run, recovering)));
    await run.folder.remove(gone);
    this.#mapIsOld = true;
    this.#questions.rest();
    return this.#report(run, gone.length, started);
  }

  /** Renders some of the pages that wait. */
  async work(clock: string): Promise<PublishReport | undefined> {
    if (!this.hasBacklog) return undefined;
    const started = performance.now();
    this.#questions.begin(clock);
    const run = this.#run();
    await run.folder.begin();
    const some = [...this.#backlog].slice(0, Math.ceil((this.#options.atOnce ?? 100) / 3));
    for (const page of some) this.#backlog.delete(page);
    const recovering = some.filter(({ failure }) => failure);
    await run.render(some);
    await run.folder.commit();
    const gone = this.hasBacklog ? [] : this.#left(this.#leaving);
    gone.push(...(await this.#unusedMedia(run, recovering)));
    await run.folder.remove(gone);
    this.#questions.rest();
    return this.#report(run, gone.length, started);
  }

  /** Brings what follows the pages: calendars, feeds, open data, the site's map, the list of former addresses. */
  async follow(clock: string): Promise<PublishReport | undefined> {
    if (!this.isBehind || this.hasBacklog || !this.#plan) return undefined;
    const started = performance.now();
    this.#questions.begin(clock);
    const run = this.#run();
    await run.folder.begin();
    const late = [...this.#late];
    const recovering = late.filter(({ failure }) => failure);
    this.#late.clear();
    this.#mapIsOld = false;
    await run.render(late);
    const gone: string[] = [];
    if (!this.#isOwn(redirectsFile) && !(await this.#putRedirectList(run))) gone.push(redirectsFile);
    const earlier = this.#mapFiles;
    await this.#putMap(run);
    gone.push(...[...earlier].filter((file) => !this.#mapFiles.has(file)));
    await run.folder.commit();
    gone.push(...(await this.#unusedMedia(run, recovering)));
    await run.folder.remove(gone);
    const stands = (await run.folder.files()).filter((file) => !/\.(br|gz)$/.test(file));
    this.#findBrokenLinks(new Set(stands));
    await this.#writeState(clock);
    this.#questions.rest();
    return this.#report(run, gone.length, started);
  }

  #siteRecord() {
    const { replica, site } = this.#options;
    const record = replica.bySlug('site', site);
    if (!record) throw new Error(`The replica holds no site « ${site} »: create it in the silo, or fill the replica.`);
    return record;
  }

  #run(): SiteRun {
    const { bundle, out, images, compress } = this.#options;
    return new SiteRun({
      bundle,
      base: this.#base,
      baseUrl: this.#baseUrl,
      out,
      images,
      compress,
      questions: this.#questions,
      onRendered: (page, shown) => this.#note(page, shown),
    });
  }

  #note(page: Page, shown: Shown | undefined): void {
    if (page.failure) this.#failed.add(page);
    else this.#failed.delete(page);
    if (!shown) return;
    this.#media.shows(page, shown.media);
    page.links = Array.from(shown.links, (address) => {
      const known = this.#addresses.get(address);
      if (known !== undefined) return known;
      const copy = Buffer.from(address).toString();
      this.#addresses.set(copy, copy);
      return copy;
    });
  }

  /** The pages and routes whose answers are others now. Feeds are not asked yet: they hold whole lists, and follow later. */
  #outdated(changes: readonly Change[]): { pages: Set<Page>; routes: Set<Route> } {
    const pages = new Set<Page>();
    const routes = new Set<Route>();
    const affected = this.#questions.affectedBy(changes);
    for (const asked of this.#questions.due()) affected.add(asked);
    for (const asked of affected) {
      if (onlyFollowers(asked)) for (const reader of asked.readers) this.#late.add(reader as Page);
      else if (this.#questions.askAgain(asked))
        for (const reader of asked.readers)
          if (reader instanceof Page) pages.add(reader);
          else routes.add(reader as Route);
    }
    return { pages, routes };
  }

  /** Pages of the backlog whose files still lead to pages that are no more. */
  #linkingTo(vanished: readonly Page[]): Page[] {
    if (vanished.length === 0 || !this.hasBacklog) return [];
    const paths = new Set(vanished.map(({ job }) => job.path));
    return [...this.#backlog].filter(({ links }) => links.some((href) => paths.has(href.replace(/[?#].*$/s, ''))));
  }

  /** All of a few; of many, what is new or about the changed records, then the shortest addresses. The others join the backlog. */
  #mostUrgent(pages: ReadonlySet<Page>, changes: readonly Change[]): ReadonlySet<Page> {
    const { atOnce = 100 } = this.#options;
    if (pages.size <= atOnce) return pages;
    const changed = new Set(
      changes.flatMap(({ type, before, after }) => [before, after].map((one) => `${type}/${one?.slug}`)),
    );
    const about = ({ entry }: Page) => entry !== undefined && changed.has(`${entry.type}/${entry.slug}`);
    const first = [...pages].filter((page) => !page.rendered || about(page));
    const others = [...pages].filter((page) => page.rendered && !about(page));
    others.sort(
      (a, b) => Number(a.phase === 'record') - Number(b.phase === 'record') || a.job.path.length - b.job.path.length,
    );
    const room = Math.max(0, Math.ceil(atOnce / 3) - first.length);
    for (const page of others.slice(room)) this.#backlog.add(page);
    return new Set([...first, ...others.slice(0, room)]);
  }

  /** Files of pages that are no more, those aside where something else stands. */
  #left(pages: readonly Page[]): string[] {
    const leadOn = new Set(
      [...this.#redirects.values()].filter(({ kind }) => kind !== 'endpoint').map(({ from }) => fileOf(from)),
    );
    const files = pages.flatMap(({ file }) => file ?? []).filter((file) => !this.#stands(file) && !leadOn.has(file));
    if (pages === this.#leaving) this.#leaving.length = 0;
    return files;
  }

  /** Makes the pages those of the plan. New ones are added to `outdated`. @returns those that are no more */
  #arrange(plan: SitePlan, outdated?: Set<Page>): Page[] {
    const jobs = plan.jobs();
    const next = new Map<string, Page>();
    for (const [path, job] of jobs) {
      const known = this.#pages.get(path);
      const page = known ?? new Page(job);
      if (!known) outdated?.add(page);
      next.set(path, page);
    }
    const vanished: Page[] = [];
    for (const [path, page] of this.#pages) {
      if (next.has(path)) continue;
      vanished.push(page);
      this.#late.delete(page);
      this.#backlog.delete(page);
      this.#failed.delete(page);
      outdated?.delete(page);
      page.inPlace = false;
      this.#media.shows(page, none);
      this.#questions.forget(page);
    }
    this.#pages = next;
    this.#byFile.clear();
    for (const page of next.values()) if (page.file !== undefined) this.#byFile.set(page.file, page);
    return vanished;
  }

  #stands(file: string): boolean {
    return this.#byFile.get(file)?.inPlace ?? this.#assets.has(file);
  }

  /** Whether the site itself makes a file that the publisher would make otherwise. */
  #isOwn(file: string): boolean {
    return this.#assets.has(file) || this.#byFile.has(file);
  }

  /** Notes the former addresses of routes whose pages are not known. @returns whether the list of them is ours to write */
  async #keepRedirects(run: SiteRun, plan: SitePlan): Promise<boolean> {
    const unknown = plan.unknown();
    const earlier = unknown.length > 0 ? parseRedirects(String(await run.folder.read(redirectsFile))) : [];
    this.#keptRedirects = earlier.filter(({ from }) => unknown.some((route) => route.matches.test(from)));
    return !run.folder.has(redirectsFile);
  }

  /** Puts the pages that lead on from former addresses. @returns files of those that lead nowhere any more */
  async #putRedirects(run: SiteRun, has: (file: string) => boolean, all: boolean): Promise<string[]> {
    if (this.#isOwn(redirectsFile)) return [];
    const found = standing(this.#plan?.redirects() ?? [], { has });
    const next = new Map(found.map((redirect) => [redirect.from, redirect]));
    const gone = [...this.#redirects.values()]
      .filter(({ from, kind }) => kind !== 'endpoint' && !next.has(from) && !this.#stands(fileOf(from)))
      .map(({ from }) => fileOf(from));
    for (const { from, to, kind } of found) {
      if (kind === 'endpoint' || (!all && this.#redirects.get(from)?.to === to)) continue;
      await run.putFile(fileOf(from), Buffer.from(redirectPage(to, new URL(to, this.#baseUrl).href)), 'redirect');
    }
    this.#redirects = next;
    return gone;
  }

  async #putRedirectList(run: SiteRun): Promise<boolean> {
    const lines = formatRedirects([...this.#redirects.values(), ...this.#keptRedirects]);
    if (lines !== '') await run.putFile(redirectsFile, Buffer.from(lines), 'redirect');
    return lines !== '';
  }

  /** Puts the site's map and robots.txt, unless the site makes its own. */
  async #putMap(run: SiteRun): Promise<void> {
    this.#mapFiles = new Set();
    if (!this.#isOwn('sitemap.xml')) {
      const entries = [...this.#pages.values()]
        .filter(({ indexable, inPlace }) => indexable && inPlace)
        .map(({ job, entry }) => ({ path: job.path, lastmod: entry?.updatedAt }));
      const named = new Set(entries.map(({ path }) => path));
      const kept = this.#keptEntries.filter(({ path }) => !named.has(path));
      for (const [name, text] of sitemapFiles(this.#baseUrl, [...entries, ...kept])) {
        this.#mapFiles.add(name);
        await run.putFile(name, Buffer.from(text), 'map');
      }
    }
    if (!this.#isOwn('robots.txt')) await run.putFile('robots.txt', Buffer.from(robotsFile(this.#baseUrl)), 'map');
  }

  /** Images and files that no page shows any more; all of them once a page recovered, whose earlier file is not known. */
  async #unusedMedia(run: SiteRun, recovering: readonly Page[]): Promise<string[]> {
    for (const [file, failure] of run.mediaFailures) this.#mediaFailures.set(file, failure);
    for (const file of this.#mediaFailures.keys()) if (!this.#media.has(file)) this.#mediaFailures.delete(file);
    const unused = this.#media.takeUnused();
    if (recovering.every(({ failure }) => failure)) return unused;
    return (await run.folder.files()).filter((file) => isMedia(file) && !this.#media.has(file));
  }

  #findBrokenLinks(files: ReadonlySet<string>): void {
    const first = new Map<string, string>();
    for (const { job, links } of this.#pages.values())
      for (const href of links) {
        const known = first.get(href);
        if (known === undefined || job.path < known) first.set(href, job.path);
      }
    this.#brokenLinks = brokenLinksOf(first, files);
  }

  async #writeState(clock: string): Promise<void> {
    const { replica, bundle, out } = this.#options;
    const types = { ...this.#keptTypes };
    for (const { file, contentType, failure } of this.#pages.values()) {
      if (file === undefined || failure) continue;
      if (contentType === undefined) delete types[file];
      else types[file] = contentType;
    }
    const stamp = { head: replica.meta(headMeta) ?? '', bundle: bundle.digest, clock, boundary: this.boundary };
    await writeState(out, {
      deployments: this.#deployments,
      types,
      ...(this.failures.length === 0 && { stamp }),
    });
  }

  #report(run: SiteRun, removed: number, started: number, assets = 0): PublishReport {
    return {
      site: this.#options.site,
      pages: run.pages,
      written: run.written,
      unchanged: run.put - run.written + assets,
      removed,
      failed: this.failures,
      brokenLinks: this.#brokenLinks,
      ms: Math.round(performance.now() - started),
      boundary: this.boundary,
    };
  }
}

const none: ReadonlySet<string> = new Set();

const isMedia = (file: string): boolean => /^_(?:images|files)\//.test(file);

const onlyFollowers = ({ readers }: Asked): boolean => {
  for (const reader of readers) if (!(reader instanceof Page && reader.follows)) return false;
  return true;
};
