import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Replica } from '@parvis/silo/replica';
import type { SiteConfig } from './config.ts';
import type { PublisherEvent } from './events.ts';
import { ImageStore } from './images.ts';
import { type LoadedBundle, loadBundle } from './publish/load-bundle.ts';
import type { PublishReport } from './publish/report.ts';
import { isCurrent, readState } from './publish/state.ts';
import { publishSite } from './publish-site.ts';
import { formatHead, type Head, headMeta, type SiloSource } from './silo-source.ts';

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

/** Keeps the replica and publishes sites from it; it decides what to do, never when. */
export class Publisher {
  readonly replica: Replica;
  readonly #options: PublisherOptions;
  readonly #images: ImageStore;
  readonly #bundles = new Map<string, Promise<LoadedBundle>>();

  constructor(options: PublisherOptions) {
    this.#options = options;
    mkdirSync(options.home, { recursive: true });
    this.replica = new Replica(join(options.home, 'replica.db'));
    this.#images = new ImageStore(join(options.home, 'images'), (url) => options.silo.download(url));
  }

  close(): void {
    this.replica.close();
  }

  /** What the replica was filled at; undefined before the first time. */
  get filledAt(): string | undefined {
    return this.replica.meta(headMeta);
  }

  /** Fills the replica when the silo has moved on. Returns the silo's head. @throws what the silo throws */
  async refill(): Promise<Head> {
    // Read before filling: a change made meanwhile is seen again rather than missed.
    const head = await this.#options.silo.head();
    if (this.filledAt !== formatHead(head)) {
      const started = performance.now();
      await this.#options.silo.fill(this.replica);
      this.replica.setMeta(headMeta, formatHead(head));
      const ms = Math.round(performance.now() - started);
      this.#options.log({
        event: 'filled',
        ...head,
        records: Object.values(this.replica.sizes()).reduce((a, b) => a + b),
        ms,
      });
    }
    return head;
  }

  /** Publishes one site, unless its folder already says what the replica and the clock say. Never rejects. */
  async publish({ key, bundle }: Pick<SiteConfig, 'key' | 'bundle'>): Promise<SiteOutcome> {
    const { home, log } = this.#options;
    const out = siteFolder(home, key);
    try {
      const loaded = await this.#load(bundle);
      const clock = this.#options.clock();
      const now = { head: this.filledAt ?? '', bundle: loaded.digest, clock };
      const { stamp } = await readState(out);
      if (stamp && isCurrent(stamp, now)) return this.#current(key, stamp.boundary);
      const onProgress = (done: number, total: number) => {
        if (done % 100 === 0) log({ event: 'progress', site: key, done, total });
      };
      const base = { site: key, replica: this.replica, clock };
      const report = await publishSite({ ...base, bundle: loaded, out, images: this.#images, onProgress });
      log({ event: 'published', ...report });
      return { site: key, kind: 'published', report };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log({ event: 'failed', site: key, error: reason });
      return { site: key, kind: 'failed', error: reason };
    }
  }

  #current(site: string, boundary: string | null): SiteOutcome {
    this.#options.log({ event: 'current', site });
    return { site, kind: 'current', boundary };
  }

  #load(folder: string): Promise<LoadedBundle> {
    const known = this.#bundles.get(folder) ?? loadBundle(folder);
    this.#bundles.set(folder, known);
    known.catch(() => this.#bundles.delete(folder));
    return known;
  }
}
