import { setTimeout as sleep } from 'node:timers/promises';
import type { SiteConfig } from './config.ts';
import type { PublisherEvent } from './events.ts';
import { Publisher, type SiteOutcome, siteFolder } from './publisher.ts';
import { serve } from './serve.ts';
import { formatHead, type Head, type SiloSource } from './silo-source.ts';
import { type PublisherStatus, statusServer } from './status-server.ts';

export interface RunOptions {
  home: string;
  silo: SiloSource;
  sites: SiteConfig[];
  host: string;
  statusPort: number;
  behindTls?: boolean;
  clock: () => string;
  log: (event: PublisherEvent) => void;
  /** Milliseconds between two looks at the silo and the clock. */
  every?: number;
}

export interface Running {
  status(): PublisherStatus;
  /** Addresses of the sites, and of the status. */
  sites: { key: string; url: string }[];
  statusUrl: string;
  /** Lets the publish under way end, then stops serving. */
  close(): Promise<void>;
}

/** Longest wait between two tries of a silo that does not answer, and of a site that failed. Milliseconds. */
const longest = { silo: 30_000, site: 15 * 60_000 };
const firstRetry = { silo: 1_000, site: 60_000 };

/** A site's last publish, as far as deciding the next one goes. */
interface Attempt {
  head: string | undefined;
  boundary: string | null;
  /** When a site with failures is tried again (ms since the epoch), and how long was waited. */
  retry: { at: number; after: number } | undefined;
}

/** The resident publisher: serves the sites at once, and keeps them up to date with the silo and the clock. */
export async function run(options: RunOptions): Promise<Running> {
  const { home, sites, host, behindTls, statusPort, log } = options;
  const publisher = new Publisher(options);
  const watch = new Watch(options, publisher);
  const folders = sites.map(({ key, port }) => ({ key, port, folder: siteFolder(home, key) }));
  const serving = await serve({ sites: folders, host, behindTls });
  const endpoint = statusServer(() => watch.status());
  const statusUrl = `${await endpoint.listen({ host: '127.0.0.1', port: statusPort })}/status`;
  log({ event: 'serving', sites: serving.sites, status: statusUrl });
  const stopped = watch.start();
  return {
    status: () => watch.status(),
    sites: serving.sites,
    statusUrl,
    close: async () => {
      watch.stop();
      await stopped;
      await Promise.all([serving.close(), endpoint.close()]);
      publisher.close();
    },
  };
}

class Watch {
  readonly #options: RunOptions;
  readonly #publisher: Publisher;
  readonly #stop = new AbortController();
  readonly #attempts = new Map<string, Attempt>();
  readonly #outcomes = new Map<string, SiteOutcome>();
  #state: PublisherStatus['state'] = 'waiting';
  #silo: { head: Head | undefined; error: string | undefined; nextTry: number; wait: number };
  #lastBatch: PublisherStatus['lastBatch'] = null;
  #ready = false;

  constructor(options: RunOptions, publisher: Publisher) {
    this.#options = options;
    this.#publisher = publisher;
    this.#silo = { head: undefined, error: undefined, nextTry: 0, wait: firstRetry.silo };
  }

  async start(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      await this.#tick();
      await sleep(this.#options.every ?? 1_000, undefined, { signal }).catch(() => {});
    }
  }

  stop(): void {
    this.#stop.abort();
  }

  async #tick(): Promise<void> {
    await this.#refill();
    // Before the first filling there is nothing to publish; afterwards the replica serves even while the silo is away.
    const due =
      this.#publisher.filledAt === undefined ? [] : this.#options.sites.filter((site) => this.#isDue(site.key));
    if (due.length > 0) await this.#publishAll(due);
    this.#state = this.#publisher.filledAt === undefined ? 'waiting' : 'idle';
    if (!this.#ready && this.#attempts.size === this.#options.sites.length) {
      this.#ready = true;
      this.#options.log({ event: 'ready' });
    }
  }

  async #refill(): Promise<void> {
    if (Date.now() < this.#silo.nextTry) return;
    try {
      this.#silo = { head: await this.#publisher.refill(), error: undefined, nextTry: 0, wait: firstRetry.silo };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (reason !== this.#silo.error) this.#options.log({ event: 'waiting', reason });
      const wait = Math.min(this.#silo.wait * 2, longest.silo);
      this.#silo = { head: this.#silo.head, error: reason, nextTry: Date.now() + this.#silo.wait, wait };
    }
  }

  #isDue(key: string): boolean {
    const last = this.#attempts.get(key);
    if (!last || last.head !== this.#publisher.filledAt) return true;
    if (last.boundary !== null && this.#options.clock() >= last.boundary) return true;
    return last.retry !== undefined && Date.now() >= last.retry.at;
  }

  async #publishAll(due: readonly SiteConfig[]): Promise<void> {
    this.#state = 'publishing';
    const started = performance.now();
    const batch = { pages: 0, written: 0, removed: 0, failed: 0 };
    for (const site of due) {
      if (this.#stop.signal.aborted) return;
      const outcome = await this.#publisher.publish(site);
      this.#remember(site.key, outcome);
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

  #remember(key: string, outcome: SiteOutcome): void {
    const last = this.#attempts.get(key);
    const failed = outcome.kind === 'failed' || (outcome.kind === 'published' && outcome.report.failed.length > 0);
    const after = last?.retry ? Math.min(last.retry.after * 2, longest.site) : firstRetry.site;
    this.#attempts.set(key, {
      head: this.#publisher.filledAt,
      boundary:
        outcome.kind === 'published' ? outcome.report.boundary : outcome.kind === 'current' ? outcome.boundary : null,
      retry: failed ? { at: Date.now() + after, after } : undefined,
    });
    // That a folder was current says nothing new of what it holds.
    if (outcome.kind !== 'current' || !this.#outcomes.has(key)) this.#outcomes.set(key, outcome);
  }

  status(): PublisherStatus {
    const { head, error } = this.#silo;
    const filledAt = this.#publisher.filledAt ?? null;
    return {
      state: this.#state,
      cursor: filledAt,
      silo: { head: head ? formatHead(head) : null, error: error ?? null },
      lag: head && filledAt ? lagOf(head, filledAt) : null,
      lastBatch: this.#lastBatch,
      sites: this.#options.sites.map(({ key }) => this.#outcomes.get(key) ?? { site: key, kind: 'waiting' }),
    };
  }
}

/** Changes that the replica has not seen: none where it holds the head, else unknown, as sequences cannot be compared. */
const lagOf = (head: Head, filledAt: string): number | null => (formatHead(head) === filledAt ? 0 : null);
