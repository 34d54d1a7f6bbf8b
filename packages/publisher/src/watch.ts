import { type Change, formatHead, type Head } from '@parvis/silo/catch-up';
import type { SiteConfig } from './config.ts';
import type { PublisherEvent } from './events.ts';
import { urgency } from './live/waiting.ts';
import type { Publisher, SiteOutcome } from './publisher.ts';
import type { SiloSource } from './silo-source.ts';
import type { PublisherStatus } from './status-server.ts';

export interface WatchOptions {
  silo: SiloSource;
  sites: SiteConfig[];
  clock: () => string;
  log: (event: PublisherEvent) => void;
  /** Milliseconds between two looks at the silo and the clock, when nothing wakes it. */
  every?: number;
  /** How long nothing must change before calendars, feeds and maps follow, and how long they wait at most. Milliseconds. */
  quiet?: number;
  longestWait?: number;
}

/** Longest wait between two tries of a silo that does not answer, and of a site that failed. Milliseconds. */
const longest = { silo: 30_000, site: 15 * 60_000 };
const firstRetry = { silo: 1_000, site: 60_000 };

/** Pages that wait are rendered when no edit came for a moment, and else from time to time. Milliseconds. */
const calm = 300;
const workEvery = 1_000;
/** How long, before the silo is looked at. */
const longestWork = 500;
const shortestWork = 50;

/** Records of an import that are taken together: as many as take about this time (ms), for an edit waits for them. */
const bulkTime = 1_000;
const bulk = { first: 60, least: 20, most: 300 };

/** While edits come without a pause, feeds take at most one part in so many of the time. */
const followingShare = 40;

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
  /** When pages changed last, and when the first change came that feeds have not followed. Milliseconds. */
  #changedAt = 0;
  /** When records changed last, and when pages that wait were rendered last. Milliseconds. */
  #editedAt = 0;
  #workedAt = 0;
  /** Whether records of an import wait, and how many of them are taken next. */
  #importing = false;
  #bulkAtOnce = bulk.first;
  #behindSince: number | undefined;
  /** What following takes: this time so far, and the last time whole. */
  #followingMs = 0;
  #followingTook = 0;

  constructor(options: WatchOptions, publisher: Publisher) {
    this.#options = options;
    this.#publisher = publisher;
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
    if (!more && !this.#importing && this.#untilFollowing() <= 0) {
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
      const caught = await this.#publisher.catchUp(this.#bulkAtOnce);
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
      if (isBulk) this.#bulkAtOnce = within(bulk, (changes.length * bulkTime) / (performance.now() - started));
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
    this.#changedAt = Date.now();
    if (!isBulk) this.#editedAt = this.#changedAt;
  }

  /** Whether an edit may have come; that an import goes on says nothing of it. */
  readonly #isPressed = (): boolean => this.#woken && !this.#importing;

  async #publishWhole(): Promise<void> {
    for (const site of this.#options.sites) {
      if (this.#stop.signal.aborted) return;
      if (!this.#whole.has(site.key)) continue;
      this.#whole.delete(site.key);
      await this.#batch(async () => [await this.#publisher.publish(site)]);
    }
  }

  /** What the clock changed, what failed and is tried again, and what a folder that was current did not teach. */
  async #publishDue(): Promise<void> {
    const due = new Set(this.#publisher.due());
    if (due.size > 0) {
      const sites = this.#options.sites.filter(({ key }) => due.has(key));
      await this.#batch(() => this.#publisher.update(sites, [], { isPressed: this.#isPressed }));
      this.#changedAt = Date.now();
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

  /** Renders pages that wait; for a short while only when edits come without a pause. */
  async #work(): Promise<void> {
    const isFree = !this.#isPressed() && this.#untilFree() <= 0;
    const until = Date.now() + (isFree ? longestWork : shortestWork);
    await this.#batch(() => this.#publisher.work(() => this.#isPressed() || Date.now() >= until));
    this.#workedAt = this.#changedAt = Date.now();
  }

  /** Milliseconds until pages that wait are rendered; infinite when none does. */
  #untilWorking(): number {
    if (this.#publisher.urgency === urgency.none) return Number.POSITIVE_INFINITY;
    const atLast = this.#workedAt + workEvery - Date.now();
    return this.#isPressed() ? atLast : Math.min(this.#untilFree(), atLast);
  }

  /** Milliseconds until what waits may take its time: what made way for an edit at once, the rest when edits pause, an import's own at its end. */
  #untilFree(): number {
    const { urgency: most } = this.#publisher;
    if (most === urgency.pressing) return 0;
    if (most === urgency.bulk && this.#importing) return Number.POSITIVE_INFINITY;
    return this.#editedAt + calm - Date.now();
  }

  async #follow(): Promise<void> {
    const started = performance.now();
    await this.#batch(() => this.#publisher.follow());
    this.#followingMs += performance.now() - started;
    if (this.#publisher.isBehind) return;
    this.#behindSince = undefined;
    this.#followingTook = this.#followingMs;
    this.#followingMs = 0;
  }

  /** Milliseconds until feeds may follow; infinite when none has to. The longer they take, the longer they wait for a quiet moment. */
  #untilFollowing(): number {
    const { quiet = 1_000, longestWait = 10_000 } = this.#options;
    if (!this.#publisher.isBehind || this.#publisher.urgency > urgency.none) return Number.POSITIVE_INFINITY;
    this.#behindSince ??= Date.now();
    const calm = this.#changedAt + Math.max(quiet, this.#followingTook);
    const patience = this.#behindSince + Math.max(longestWait, followingShare * this.#followingTook);
    return Math.min(calm, patience) - Date.now();
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

const within = ({ least, most }: { least: number; most: number }, count: number): number =>
  Math.max(least, Math.min(most, Math.round(count)));
