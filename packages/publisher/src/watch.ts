import { type Change, formatHead, type Head } from '@parvis/silo/catch-up';
import type { SiteConfig } from './config.ts';
import type { PublisherEvent } from './events.ts';
import { type Moment, Pace, type PaceOptions } from './pace.ts';
import type { Publisher, SiteOutcome } from './publisher.ts';
import type { SiteStatus } from './record-status.ts';
import type { SiloSource } from './silo-source.ts';
import type { PublisherStatus } from './status-server.ts';

export interface WatchOptions extends PaceOptions {
  silo: SiloSource;
  sites: SiteConfig[];
  clock: () => string;
  log: (event: PublisherEvent) => void;
  /** Milliseconds between two looks at the silo and the clock, when nothing wakes it. */
  every?: number;
}

/** Longest wait between two tries of a silo that does not answer, and of a site that failed. Milliseconds. */
const longest = { silo: 30_000, site: 15 * 60_000 };
const firstRetry = { silo: 1_000, site: 60_000 };

/** When a site with failures is tried again (ms since the epoch), and how long was waited. */
interface Retry {
  at: number;
  after: number;
}

/** Decides when: looks at the silo when it is woken and from time to time, and lets the publisher do what is due. */
export class Watch {
  readonly #options: WatchOptions;
  readonly #publisher: Publisher;
  readonly #stop = new AbortController();
  readonly #retries = new Map<string, Retry>();
  readonly #outcomes = new Map<string, SiteOutcome>();
  /** Sites to publish whole: at the start, and after the replica was filled again. */
  readonly #whole: Set<string>;
  #wake: () => void = () => {};
  #woken = false;
  #state: PublisherStatus['state'] = 'waiting';
  #silo: { head: Head | undefined; lag: number | null; error: string | undefined; nextTry: number; wait: number };
  #lastBatch: PublisherStatus['lastBatch'] = null;
  #ready = false;
  readonly #pace: Pace;
  /** Whether records of an import wait. */
  #importing = false;

  constructor(options: WatchOptions, publisher: Publisher) {
    this.#options = options;
    this.#publisher = publisher;
    this.#pace = new Pace(options);
    this.#silo = { head: undefined, lag: null, error: undefined, nextTry: 0, wait: firstRetry.silo };
    this.#whole = new Set(options.sites.map(({ key }) => key));
  }

  async start(): Promise<void> {
    const { signal } = this.#stop;
    const stopListening = this.#options.silo.listen((head) => {
      if (formatHead(head) !== this.#publisher.filledAt || this.#silo.error) this.wake();
    });
    signal.addEventListener('abort', stopListening);
    while (!signal.aborted) {
      this.#woken = false;
      const more = await this.#turn();
      if (!more && !this.#woken && !signal.aborted) await this.#rest();
    }
  }

  /** Looks at the silo at once. */
  wake(): void {
    this.#woken = true;
    this.#silo.nextTry = 0;
    this.#wake();
  }

  stop(): void {
    this.#stop.abort();
    this.#wake();
  }

  async #rest(): Promise<void> {
    const { every = 2_000 } = this.#options;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#wake = resolve;
    const timer = setTimeout(resolve, Math.max(0, Math.min(every, this.#untilFollowing(), this.#untilWorking())));
    await promise;
    clearTimeout(timer);
    this.#wake = () => {};
  }

  /** @returns whether there is more to do at once */
  async #turn(): Promise<boolean> {
    const more = await this.#catchUp();
    // Before the first filling there is nothing to publish; afterwards the replica serves even while the silo is away.
    if (this.#publisher.filledAt === undefined) {
      this.#state = 'waiting';
      return false;
    }
    await this.#publishWhole();
    await this.#publishDue();
    if (!more && this.#untilWorking() <= 0) {
      await this.#work();
      return true;
    }
    if (!more && this.#untilFollowing() <= 0) {
      await this.#follow();
      if (this.#publisher.isBehind) return true;
    }
    this.#state = 'idle';
    if (!this.#ready && this.#whole.size === 0) {
      this.#ready = true;
      this.#options.log({ event: 'ready' });
    }
    return more || this.#importing;
  }

  /** @returns whether changes of editors wait */
  async #catchUp(): Promise<boolean> {
    if (Date.now() < this.#silo.nextTry) return false;
    try {
      const started = performance.now();
      const caught = await this.#publisher.catchUp(this.#pace.bulkAtOnce);
      this.#importing = caught.kind === 'changed' && caught.remainingBulk > 0;
      const lag = caught.kind === 'changed' ? caught.remaining + caught.remainingBulk : 0;
      this.#silo = { head: caught.head, lag, error: undefined, nextTry: 0, wait: firstRetry.silo };
      if (caught.kind === 'filled') {
        for (const { key } of this.#options.sites) this.#whole.add(key);
        return true; // What changed while it was filled.
      }
      const { changes, bulk: isBulk, remaining } = caught;
      if (changes.length === 0) return remaining > 0;
      await this.#update(changes, isBulk);
      if (isBulk) this.#pace.tookBulk(changes.length, performance.now() - started);
      return remaining > 0;
    } catch (error) {
      this.#importing = false;
      const reason = error instanceof Error ? error.message : String(error);
      if (reason !== this.#silo.error) this.#options.log({ event: 'waiting', reason });
      const wait = Math.min(this.#silo.wait * 2, longest.silo);
      this.#silo = { ...this.#silo, error: reason, nextTry: Date.now() + this.#silo.wait, wait };
      return false;
    }
  }

  async #update(changes: readonly Change[], isBulk: boolean): Promise<void> {
    const sites = this.#options.sites.filter(({ key }) => !this.#whole.has(key));
    await this.#batch(() => this.#publisher.update(sites, changes, { isPressed: this.#isPressed, bulk: isBulk }));
    if (isBulk) this.#pace.changed();
    else this.#pace.edited();
  }

  /** Whether an edit may have come; that an import goes on says nothing of it. */
  readonly #isPressed = (): boolean => this.#woken && !this.#importing;

  async #publishWhole(): Promise<void> {
    for (const site of this.#options.sites) {
      if (this.#stop.signal.aborted) return;
      if (!this.#whole.has(site.key)) continue;
      await this.#batch(async () => [await this.#publisher.publish(site)]);
      this.#whole.delete(site.key);
    }
  }

  /** What the clock changed, what failed and is tried again, and what a folder that was current did not teach. */
  async #publishDue(): Promise<void> {
    const due = new Set(this.#publisher.due());
    if (due.size > 0) {
      const sites = this.#options.sites.filter(({ key }) => due.has(key));
      await this.#batch(() => this.#publisher.update(sites, [], { isPressed: this.#isPressed }));
      this.#pace.changed();
    }
    for (const site of this.#options.sites) {
      const retry = this.#retries.get(site.key);
      if (retry && Date.now() >= retry.at) await this.#batch(async () => [await this.#publisher.publish(site)]);
      else if (this.#ready && !retry) {
        const learned = await this.#publisher.learn(site);
        if (learned) this.#remember(learned);
      }
      if (this.#stop.signal.aborted) return;
    }
  }

  async #work(): Promise<void> {
    const until = Date.now() + this.#pace.working(this.#moment());
    await this.#batch(() => this.#publisher.work(() => this.#isPressed() || Date.now() >= until));
    this.#pace.worked();
  }

  #untilWorking(): number {
    return this.#pace.untilWorking(this.#moment());
  }

  async #follow(): Promise<void> {
    const started = performance.now();
    await this.#batch(() => this.#publisher.follow(() => this.#isPressed() && this.#pace.makesWay));
    this.#pace.followed(performance.now() - started, !this.#publisher.isBehind);
  }

  #untilFollowing(): number {
    const { isBehind } = this.#publisher;
    return isBehind && !this.#importing ? this.#pace.untilFollowing(this.#moment()) : Number.POSITIVE_INFINITY;
  }

  #moment(): Moment {
    return { urgency: this.#publisher.urgency, isPressed: this.#isPressed(), isImporting: this.#importing };
  }

  async #batch(work: () => Promise<SiteOutcome[]>): Promise<void> {
    this.#state = 'publishing';
    const started = performance.now();
    const outcomes = await work();
    if (outcomes.length === 0) return;
    const batch = { pages: 0, written: 0, removed: 0, failed: 0 };
    for (const outcome of outcomes) {
      this.#remember(outcome);
      if (outcome.kind === 'failed') batch.failed += 1;
      if (outcome.kind !== 'published') continue;
      const { pages, written, removed, failed } = outcome.report;
      batch.pages += pages;
      batch.written += written;
      batch.removed += removed;
      batch.failed += failed.length;
    }
    this.#lastBatch = { at: this.#options.clock(), ms: Math.round(performance.now() - started), ...batch };
  }

  #remember(outcome: SiteOutcome): void {
    const { site } = outcome;
    const last = this.#retries.get(site);
    const failed = outcome.kind === 'failed' || (outcome.kind === 'published' && outcome.report.failed.length > 0);
    if (!failed) this.#retries.delete(site);
    else if (!last || Date.now() >= last.at) {
      const after = last ? Math.min(last.after * 2, longest.site) : firstRetry.site;
      this.#retries.set(site, { at: Date.now() + after, after });
    }
    // That a folder was current says nothing new of what it holds.
    if (outcome.kind !== 'current' || !this.#outcomes.has(site)) this.#outcomes.set(site, outcome);
  }

  /** How each site stands as a whole. */
  sites(): SiteStatus[] {
    return this.#options.sites.map(({ key }) => {
      const outcome = this.#outcomes.get(key);
      return { site: key, isWhole: this.#whole.has(key), error: outcome?.kind === 'failed' ? outcome.error : null };
    });
  }

  status(): PublisherStatus {
    const { head, lag, error } = this.#silo;
    return {
      state: this.#state,
      cursor: this.#publisher.filledAt ?? null,
      silo: { head: head ? formatHead(head) : null, error: error ?? null },
      lag,
      behind: this.#publisher.isBehind,
      lastBatch: this.#lastBatch,
      sites: this.#options.sites.map(({ key }) => this.#outcomes.get(key) ?? { site: key, kind: 'waiting' }),
    };
  }
}
