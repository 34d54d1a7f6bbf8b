import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CatchUp, type CaughtUp, type Change, formatHead, type Head, headMeta } from '@parvis/silo/catch-up';
import type { Id, RecordType } from '@parvis/silo/records';
import { Replica } from '@parvis/silo/replica';
import type { SiteConfig } from './config.ts';
import type { PublisherEvent } from './events.ts';
import { ImageStore } from './images.ts';
import { LiveSite, type UpdateOptions } from './live/live-site.ts';
import { urgency } from './live/waiting.ts';
import { type LoadedBundle, loadBundle } from './publish/load-bundle.ts';
import type { PublishReport } from './publish/report.ts';
import { isCurrent, readState } from './publish/state.ts';
import type { SiloSource } from './silo-source.ts';

export interface PublisherOptions {
  /** Folder of everything made at run time: the replica, the sites' folders, the images. */
  home: string;
  silo: SiloSource;
  sites: Pick<SiteConfig, 'key' | 'bundle'>[];
  /** The instant it is. */
  clock: () => string;
  log: (event: PublisherEvent) => void;
}

/** What became of one site: a report, or the reason why it could not be published at all. */
export type SiteOutcome = { site: string } & (
  | { kind: 'published'; report: PublishReport }
  /** The folder needed nothing. */
  | { kind: 'current'; boundary: string | null }
  | { kind: 'failed'; error: string }
);

/** The folder where a site is written. */
export const siteFolder = (home: string, key: string): string => join(home, 'www', key);

type Site = Pick<SiteConfig, 'key' | 'bundle'>;

/** How long a site renders pages that wait before the next one does. Milliseconds. */
const turn = 100;

/** Keeps the replica and publishes sites from it; it decides what to do, never when. */
export class Publisher {
  readonly replica: Replica;
  readonly #options: PublisherOptions;
  readonly #images: ImageStore;
  readonly #catchUp: CatchUp;
  readonly #live = new Map<string, { bundle: string; site: LiveSite }>();
  readonly #bundles = new Map<string, Promise<LoadedBundle>>();
  #turns = 0;
  #updating: readonly Change[] = [];

  constructor(options: PublisherOptions) {
    this.#options = options;
    mkdirSync(options.home, { recursive: true });
    this.replica = new Replica(join(options.home, 'replica.db'));
    this.#catchUp = new CatchUp(options.silo, this.replica);
    this.#images = new ImageStore(join(options.home, 'images'), (url) => options.silo.download(url));
  }

  close(): void {
    this.replica.close();
  }

  /** What the replica was brought up to, as `epoch:sequence`; undefined before the first time. */
  get filledAt(): string | undefined {
    return this.replica.meta(headMeta);
  }

  /** As `filledAt`, but for the records that still wait to be brought. */
  get readTo(): string | undefined {
    const { read } = this.#catchUp;
    return read && formatHead(read);
  }

  /** Whether a change of the record is known whose pages are not written yet. */
  isBehindWith(type: RecordType, id: Id): boolean {
    return this.#catchUp.waits(type, id) || this.#updating.some((change) => change.type === type && change.id === id);
  }

  /** Where the silo's journal stands. @throws what the silo throws */
  head(): Promise<Head> {
    return this.#options.silo.head();
  }

  /**
   * Brings the replica some way up to the silo.
   *
   * @param bulkAtOnce most records of an import
   * @throws what the silo throws
   */
  async catchUp(bulkAtOnce?: number): Promise<CaughtUp> {
    const started = performance.now();
    const caught = await this.#catchUp.step(bulkAtOnce);
    const ms = Math.round(performance.now() - started);
    if (caught.kind === 'filled') this.#options.log({ event: 'filled', ...caught.head, records: caught.records, ms });
    return caught;
  }

  /** Brings the replica up to the silo, all the way. @throws what the silo throws */
  async refill(): Promise<void> {
    for (;;) {
      const caught = await this.catchUp();
      if (caught.kind === 'changed' && caught.remaining + caught.remainingBulk === 0) return;
    }
  }

  /** Publishes one site whole, unless its folder already says what the replica and the clock say. Never rejects. */
  async publish({ key, bundle }: Site): Promise<SiteOutcome> {
    const { home, log } = this.#options;
    return this.#outcome(key, async () => {
      const loaded = await this.#load(bundle);
      const clock = this.#options.clock();
      const now = { head: this.filledAt ?? '', bundle: loaded.digest, clock };
      const { stamp } = await readState(siteFolder(home, key));
      if (stamp && isCurrent(stamp, now)) {
        log({ event: 'current', site: key });
        return { site: key, kind: 'current', boundary: stamp.boundary };
      }
      const onProgress = (done: number, total: number) => {
        if (done % 100 === 0) log({ event: 'progress', site: key, done, total });
      };
      const report = await this.#siteOf(key, loaded).publish(clock, onProgress);
      return this.#published(report);
    });
  }

  /** Learns what the pages of a site read, when this process has not rendered them yet. */
  async learn({ key, bundle }: Site): Promise<SiteOutcome | undefined> {
    const loaded = await this.#load(bundle);
    const live = this.#siteOf(key, loaded);
    if (live.isKnown) return undefined;
    return this.#outcome(key, async () => this.#published(await live.publish(this.#options.clock())));
  }

  /**
   * Renders what changes make different on all sites: the pages of what changed on each, then those that show it, then removals.
   *
   * @returns what became of the sites that had something to do
   */
  async update(sites: readonly Site[], changes: readonly Change[], how?: UpdateOptions): Promise<SiteOutcome[]> {
    this.#updating = changes;
    try {
      return await this.#update(sites, changes, how);
    } finally {
      this.#updating = [];
    }
  }

  async #update(sites: readonly Site[], changes: readonly Change[], how?: UpdateOptions): Promise<SiteOutcome[]> {
    const clock = this.#options.clock();
    const outcomes: SiteOutcome[] = [];
    const running = new Map<string, AsyncGenerator<void, PublishReport | undefined>>();
    for (const { key, bundle } of sites) {
      const failed = await this.#outcome(key, async () => {
        running.set(key, this.#siteOf(key, await this.#load(bundle)).update(changes, clock, how));
        return undefined;
      });
      if (failed) outcomes.push(failed);
    }
    while (running.size > 0) {
      // One site renders while the files of another are compressed.
      const steps = [...running].map(([key, site]) =>
        this.#outcome(key, async () => {
          const step = await site.next();
          if (step.done) running.delete(key);
          return step.value ? this.#published(step.value) : undefined;
        }),
      );
      for (const outcome of await Promise.all(steps)) {
        if (outcome?.kind === 'failed') running.delete(outcome.site);
        if (outcome) outcomes.push(outcome);
      }
    }
    return outcomes;
  }

  /** Whether calendars, feeds or maps of sites are still to follow their pages. */
  get isBehind(): boolean {
    return [...this.#live.values()].some(({ site }) => site.isBehind);
  }

  /** Of the most urgent pages that wait to be rendered by `work`. */
  get urgency(): number {
    return Math.max(urgency.none, ...[...this.#live.values()].map(({ site }) => site.urgency));
  }

  /**
   * Renders the most urgent of the pages that wait until told to stop. Sites take turns, from one call to the next too: one with very many
   * pages must not hold up what an edit left waiting on another.
   *
   * @returns what became of the sites that had some
   */
  async work(isEnough: () => boolean): Promise<SiteOutcome[]> {
    const { urgency: begun } = this;
    const outcomes: SiteOutcome[] = [];
    if (begun === urgency.none) return outcomes;
    do {
      const waiting = [...this.#live].filter(([, { site }]) => site.urgency === begun);
      const next = waiting[this.#turns++ % waiting.length];
      if (!next) break;
      const until = performance.now() + turn;
      const work = () => next[1].site.work(() => isEnough() || performance.now() >= until);
      outcomes.push(...(await this.#working(next[0], work)));
      if (outcomes.at(-1)?.kind === 'failed') break;
    } while (!isEnough());
    return outcomes;
  }

  /**
   * Brings one piece of the calendars, feeds and maps of one site, sites by turns: a calendar of ten thousand events takes seconds, and an edit
   * may have come.
   *
   * @param isPressed whether it has, for which the piece under way makes way
   * @returns what became of it
   */
  async follow(isPressed?: () => boolean): Promise<SiteOutcome[]> {
    const behind = [...this.#live].filter(([, { site }]) => site.isBehind && !site.hasBacklog);
    const next = behind[this.#turns++ % behind.length];
    return next ? this.#working(next[0], () => next[1].site.follow(isPressed)) : [];
  }

  /** The sites whose pages the clock makes others now. */
  due(): string[] {
    const clock = this.#options.clock();
    return [...this.#live].flatMap(([key, { site }]) =>
      site.boundary !== null && site.boundary <= clock ? [key] : [],
    );
  }

  /** What is known of a site's page; undefined when this process has not rendered the site. */
  page(key: string, path: string) {
    return this.#live.get(key)?.site.page(path);
  }

  /** @returns what became of a site, if it had something to do */
  async #working(key: string, work: () => Promise<PublishReport | undefined>): Promise<SiteOutcome[]> {
    const outcome = await this.#outcome(key, async () => {
      const report = await work();
      return report && this.#published(report);
    });
    return outcome ? [outcome] : [];
  }

  #published(report: PublishReport): SiteOutcome {
    this.#options.log({ event: 'published', ...report });
    return { site: report.site, kind: 'published', report };
  }

  async #outcome<T extends SiteOutcome | undefined>(site: string, work: () => Promise<T>): Promise<T | SiteOutcome> {
    try {
      return await work();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#options.log({ event: 'failed', site, error: reason });
      return { site, kind: 'failed', error: reason };
    }
  }

  #siteOf(key: string, bundle: LoadedBundle): LiveSite {
    const known = this.#live.get(key);
    if (known?.bundle === bundle.digest) return known.site;
    const site = new LiveSite({
      site: key,
      replica: this.replica,
      bundle,
      out: siteFolder(this.#options.home, key),
      images: this.#images,
    });
    this.#live.set(key, { bundle: bundle.digest, site });
    return site;
  }

  #load(folder: string): Promise<LoadedBundle> {
    const known = this.#bundles.get(folder) ?? loadBundle(folder);
    this.#bundles.set(folder, known);
    known.catch(() => this.#bundles.delete(folder));
    return known;
  }
}
