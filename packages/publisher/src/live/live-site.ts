import { type Change, headMeta } from '@parvis/silo/catch-up';
import type { Replica } from '@parvis/silo/replica';
import type { ImageStore } from '../images.ts';
import { putAssets } from '../publish/assets.ts';
import { keepFailedPages } from '../publish/kept-pages.ts';
import type { LoadedBundle } from '../publish/load-bundle.ts';
import { redirectsFile } from '../publish/redirects.ts';
import type { Failure, PublishReport } from '../publish/report.ts';
import { readState } from '../publish/state.ts';
import type { RenderBase } from '../recorder.ts';
import { FolderMemory } from './folder-memory.ts';
import { Following } from './following.ts';
import { outdatedBy, slugsMoved } from './outdated.ts';
import type { Page } from './page.ts';
import { type PathsMoved, type Route, SitePlan } from './plan.ts';
import { Questions } from './questions.ts';
import { RedirectPages } from './redirect-pages.ts';
import { byUrgency, SitePages } from './site-pages.ts';
import { SiteRun } from './site-run.ts';
import { urgency, Waiting } from './waiting.ts';

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
  /** Pages that are rendered before another edit has its turn. */
  atOnce?: number;
}

export interface UpdateOptions {
  /** Asked between a few pages and the next: those that are left then wait for `work`, as an edit has come. */
  isPressed?: () => boolean;
  /** Whether an import made the changes: what shows them waits, all of it. */
  bulk?: boolean;
}

/**
 * One site, kept up to date: it remembers what each page read. The same replica, clock and bundle give the same bytes, whatever was before.
 * A page that fails keeps its old file and is named in the report.
 *
 * `publish` renders everything; then `update` follows changes, `work` renders what one of them left waiting, and `follow` brings what
 * follows the pages when there is time. One at a time.
 */
export class LiveSite {
  readonly #options: LiveSiteOptions;
  readonly #atOnce: number;
  readonly #questions: Questions;
  readonly #pages: SitePages;
  readonly #redirects = new RedirectPages();
  readonly #base: RenderBase;
  #baseUrl = '';
  #plan: SitePlan | undefined;
  #mediaFailures = new Map<string, Failure>();
  readonly #following: Following;
  readonly #waiting: Waiting;
  /** The instant that every page agrees on: what waits is rendered as of the last update, or it would take an hour that the others do not know. */
  #clock = '';
  readonly #memory = new FolderMemory();

  constructor(options: LiveSiteOptions) {
    this.#options = options;
    this.#atOnce = options.atOnce ?? 60;
    this.#questions = new Questions(options.site, options.replica);
    this.#pages = new SitePages(this.#questions, options.bundle.clientFiles);
    this.#waiting = new Waiting(this.#pages.addresses);
    this.#following = new Following(this.#pages, this.#redirects);
    this.#base = { site: options.site, answer: (question, text) => this.#questions.answer(question, text) };
  }

  /** Whether it knows what its pages read, so that it can follow changes. */
  get isKnown(): boolean {
    return this.#plan !== undefined;
  }

  /** Whether something is still to follow. */
  get isBehind(): boolean {
    return this.#following.isBehind || this.hasBacklog;
  }

  /** Of the pages that wait to be rendered by `work`. */
  get urgency(): number {
    return this.#waiting.urgency;
  }

  get hasBacklog(): boolean {
    return this.urgency > urgency.none;
  }

  /** The instant from which the clock makes some page another one; null when it never does. */
  get boundary(): string | null {
    return this.#questions.until;
  }

  get failures(): Failure[] {
    const all = [...(this.#plan?.failures() ?? []), ...this.#pages.failures, ...this.#mediaFailures.values()];
    return all.sort((a, b) => a.path.localeCompare(b.path));
  }

  page(path: string): Page | undefined {
    return this.#pages.at(path);
  }

  /**
   * Renders every page and replaces the files whose bytes differ.
   *
   * @throws when the site as a whole cannot be published: no site record in the replica, a bundle that cannot be read
   */
  async publish(clock: string, onProgress?: (done: number, total: number) => void): Promise<PublishReport> {
    const { bundle, out } = this.#options;
    this.#begins(clock);
    this.#baseUrl = this.#siteRecord().baseUrl;
    const state = await readState(out);
    const run = await this.#begin();
    const { folder } = run;
    run.written += await putAssets(bundle, folder);

    const plan = this.#plan ?? (await SitePlan.of(bundle));
    for (const route of plan.routes) await route.ask(this.#base, this.#questions);
    this.#pages.arrange(plan);
    await run.render(this.#pages.all(), onProgress);
    this.#mediaFailures = run.mediaFailures;
    this.#plan = plan;
    this.#following.map.kept = await keepFailedPages(plan.unknown(), this.failures, folder, this.#baseUrl);
    this.#memory.begin(state, bundle, folder);
    for (const page of this.#pages.all()) page.inPlace = page.file !== undefined && folder.has(page.file);

    if (!folder.has(redirectsFile)) {
      await this.#redirects.keep(run, plan.unknown());
      await this.#redirects.put(run, plan.redirects(), (file) => folder.has(file), this.#baseUrl, true);
      await this.#redirects.putList(run);
    }
    await this.#following.map.put(run, this.#pages, this.#baseUrl);
    await folder.commit();
    const inPlace = await folder.files();
    const removed = await folder.sweep(inPlace);
    this.#pages.media.takeUnused();
    this.#waiting.clear();
    this.#following.clear(inPlace.filter((file) => folder.has(file)));
    await this.#writeState();
    return this.#end(run, removed.length, bundle.clientFiles.length);
  }

  /**
   * Renders what these changes and the clock make different: the pages of what changed, then a few at a time those that show it; then what
   * vanished goes. It stops after each of these, so that several sites take turns.
   *
   * @returns undefined when nothing was to do
   */
  async *update(
    changes: readonly Change[],
    clock: string,
    { isPressed = () => false, bulk = false }: UpdateOptions = {},
  ): AsyncGenerator<void, PublishReport | undefined> {
    const plan = this.#plan;
    if (!plan || this.#siteRecord().baseUrl !== this.#baseUrl) return this.publish(clock);
    this.#begins(clock);
    const { pages, routes, moved } = outdatedBy(this.#questions, changes);
    const unknownBefore = plan.unknown().length;
    const paths: [Route, PathsMoved][] = [];
    for (const route of routes) paths.push([route, await route.ask(this.#base, this.#questions)]);
    if (plan.unknown().length < unknownBefore) return this.publish(clock);
    for (const route of moved) {
      const { left, came } = slugsMoved(this.#questions, route, changes);
      paths.push([route, await route.follow(this.#base, left, came)]);
    }
    const vanished = this.#arrange(plan, paths, pages);
    for (const page of this.#waiting.linkingTo(vanished)) pages.add(page);
    this.#following.take(pages);
    if (pages.size === 0 && routes.size === 0 && moved.size === 0) {
      this.#questions.rest();
      return undefined;
    }
    const { first, later, ...others } = byUrgency(pages, changes, bulk ? 0 : this.#atOnce);
    // Those that lead to what goes come first: it goes as soon as they are replaced.
    const { pages: next, leading } = this.#waiting.leadingFirst(others.next, vanished);
    this.#waiting.forget([...first, ...next]);
    if (bulk) this.#waiting.postponeBulk(later);
    else this.#waiting.postpone(later);
    this.#waiting.leave(vanished);
    const recovering = [...first, ...next].some(({ failure }) => failure);

    const run = await this.#begin({ urgent: !bulk });
    const commit = async () => {
      await run.folder.commit();
      this.#following.uncompressed(run.folder.takeWithoutCopies());
    };
    await run.render(first);
    const former = await this.#putRedirects(run, plan);
    await commit();
    let removed = await this.#removeLeft(run, next);
    yield;
    for (let done = 0; next.length > 0 && !isPressed(); done += few) {
      await run.render(next.splice(0, few));
      await commit();
      if (done < leading) removed += await this.#removeLeft(run, next);
      yield;
    }
    this.#waiting.interrupt(next);
    removed += await this.#removeLeft(run);
    const gone = [...former, ...(await this.#unusedMedia(run, recovering))];
    await run.folder.remove(gone);
    this.#following.pagesChanged();
    return this.#end(run, removed + gone.length);
  }

  /**
   * Renders pages that wait, a few at a time, until told to stop: at least those few. It also stops when those left are less urgent, as other
   * sites may have some that are as urgent as these.
   *
   * @param isEnough asked between two few
   */
  async work(isEnough: () => boolean): Promise<PublishReport | undefined> {
    if (!this.hasBacklog) return undefined;
    const { urgency: begun } = this;
    this.#begins(this.#clock);
    let recovering = false;
    const run = await this.#begin();
    do {
      const some = this.#waiting.take(few);
      recovering ||= some.some(({ failure }) => failure);
      await run.render(some);
    } while (this.urgency === begun && !isEnough());
    await run.folder.commit();
    const gone = await this.#unusedMedia(run, recovering);
    gone.push(...this.#filesLeftBy(this.#waiting.left()));
    await run.folder.remove(gone);
    return this.#end(run, gone.length);
  }

  /**
   * Brings a piece of what follows the pages: a calendar, a feed or a file of open data; after the last of them the site's map and the list of
   * former addresses.
   *
   * @param isPressed asked while a calendar or a feed is made: it then waits for another time, as an edit has come
   */
  async follow(isPressed: () => boolean = () => false): Promise<PublishReport | undefined> {
    if (!this.isBehind || this.hasBacklog) return undefined;
    this.#begins(this.#clock);
    const run = await this.#begin();
    if (await this.#following.compress(run)) {
      this.#questions.rest();
      return undefined;
    }
    const feed = this.#following.nextFeed();
    if (feed) {
      const wasFailing = feed.failure !== undefined;
      if (!(await run.renderFeed(feed, isPressed))) {
        this.#following.take(new Set([feed]));
        this.#questions.rest();
        return undefined;
      }
      await run.folder.commit();
      const gone = await this.#unusedMedia(run, wasFailing);
      await run.folder.remove(gone);
      this.#following.pagesChanged();
      return this.#end(run, gone.length);
    }
    // A former address leads to a page or a feed that stands: some did not yet when its record was renamed.
    const former = this.#plan ? await this.#putRedirects(run, this.#plan) : [];
    const gone = await this.#following.bringMap(run, this.#baseUrl);
    await run.folder.remove(former);
    await this.#writeState();
    return this.#end(run, gone + former.length);
  }

  #begins(clock: string): void {
    this.#clock = clock;
    this.#questions.begin(clock);
  }

  #siteRecord() {
    const { replica, site } = this.#options;
    const record = replica.bySlug('site', site);
    if (!record) throw new Error(`The replica holds no site « ${site} »: create it in the silo, or fill the replica.`);
    return record;
  }

  async #begin({ urgent = false } = {}): Promise<SiteRun> {
    const { bundle, out, images, compress } = this.#options;
    const run = new SiteRun({
      bundle,
      base: this.#base,
      baseUrl: this.#baseUrl,
      out,
      images,
      compress,
      urgent,
      questions: this.#questions,
      onRendered: (page, shown) => this.#pages.note(page, shown),
    });
    await run.folder.begin();
    return run;
  }

  #end(run: SiteRun, removed: number, assets = 0): PublishReport {
    this.#questions.rest();
    return {
      site: this.#options.site,
      pages: run.pages,
      written: run.written,
      unchanged: run.put - run.written + assets,
      removed,
      failed: this.failures,
      brokenLinks: this.#following.brokenLinks,
      ms: Math.round(performance.now() - run.started),
      boundary: this.boundary,
    };
  }

  /** Makes the pages those of the plan; new ones are outdated. @returns those that are no more */
  #arrange(plan: SitePlan, paths: readonly [Route, PathsMoved][], outdated: Set<Page>): Page[] {
    const jobs = paths.flatMap(([, moved]) => moved.added);
    const removed = paths.flatMap(([, moved]) => moved.removed);
    const isWhole = paths.some(([route, moved]) =>
      [...moved.added.map(({ path }) => path), ...moved.removed].some((path) => plan.isShared(path, route)),
    );
    const { added, vanished } = isWhole ? this.#pages.arrange(plan) : this.#pages.change(jobs, removed);
    for (const page of added) outdated.add(page);
    for (const page of vanished) outdated.delete(page);
    this.#following.forget(vanished);
    this.#waiting.forget(vanished);
    return vanished;
  }

  async #putRedirects(run: SiteRun, plan: SitePlan): Promise<string[]> {
    if (this.#pages.makes(redirectsFile)) return [];
    return this.#redirects.put(run, plan.redirects(), this.#pages.stands, this.#baseUrl, false);
  }

  /** Removes the files of pages that are no more, once nothing leads there. @returns how many */
  async #removeLeft(run: SiteRun, unrendered: readonly Page[] = []): Promise<number> {
    const files = this.#filesLeftBy(this.#waiting.left(unrendered));
    if (files.length > 0) await run.folder.remove(files);
    return files.length;
  }

  /** Files of pages that are no more, but for those where something else stands now. */
  #filesLeftBy(pages: readonly Page[]): string[] {
    const leadOn = this.#redirects.files();
    return pages.flatMap(({ file }) => file ?? []).filter((file) => !this.#pages.stands(file) && !leadOn.has(file));
  }

  /** Images and files that no page shows any more; all of them once a page recovered, whose earlier file is not known. */
  async #unusedMedia(run: SiteRun, wereFailing: boolean): Promise<string[]> {
    const { media } = this.#pages;
    for (const [file, failure] of run.mediaFailures) this.#mediaFailures.set(file, failure);
    for (const file of this.#mediaFailures.keys()) if (!media.has(file)) this.#mediaFailures.delete(file);
    const unused = media.takeUnused();
    return wereFailing ? (await run.folder.files()).filter((file) => isMedia(file) && !media.has(file)) : unused;
  }

  async #writeState(): Promise<void> {
    const { replica, bundle, out } = this.#options;
    const stamp = {
      head: replica.meta(headMeta) ?? '',
      bundle: bundle.digest,
      clock: this.#clock,
      boundary: this.boundary,
    };
    await this.#memory.write(out, this.#pages.all(), this.failures.length === 0 ? stamp : undefined);
  }
}

/** Pages rendered between two looks whether an edit waits. */
const few = 4;

const isMedia = (file: string): boolean => /^_(?:images|files)\//.test(file);
