import type { JournalHead } from './read';

/** What a look at the journal finds. */
export interface Sight {
  head: JournalHead;
  /** Rows are committed that readers may not see yet: an older transaction still runs. */
  more: boolean;
}

type Listener = (head: JournalHead) => void;

/** Milliseconds before a look for rows that could not be seen yet; doubled up to the longest. */
const shortestWait = 50;
const longestWait = 1000;

interface Options {
  look: () => Promise<Sight>;
  /** Calls `wake` when another process may have written; lasts until what it returns is called. */
  heed: (wake: () => void) => () => void;
}

/** Tells its listeners where the journal stands: at once, then whenever it has moved. Costs nothing while nobody listens. */
export class JournalWatch {
  readonly #options: Options;
  /** What each listener was told last. */
  readonly #listeners = new Map<Listener, string>();
  #unheed: (() => void) | undefined;
  #later: NodeJS.Timeout | undefined;
  #wait = shortestWait;
  #looking = false;
  #again = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /** @returns what ends it */
  listen(listener: Listener): () => void {
    this.#listeners.set(listener, '');
    this.#unheed ??= this.#options.heed(() => this.wake());
    this.wake();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#unheed?.();
      this.#unheed = undefined;
      clearTimeout(this.#later);
    };
  }

  /** The journal may have grown. */
  wake(): void {
    clearTimeout(this.#later);
    if (this.#listeners.size === 0) return;
    this.#again = true;
    if (!this.#looking) void this.#lookAround();
  }

  async #lookAround(): Promise<void> {
    this.#looking = true;
    let more = false;
    while (this.#again && this.#listeners.size > 0) {
      this.#again = false;
      const sight = await this.#options.look().catch(() => undefined);
      if (sight) this.#tell(sight.head);
      more = sight?.more ?? true;
    }
    this.#looking = false;
    if (!more) this.#wait = shortestWait;
    if (!more || this.#listeners.size === 0) return;
    this.#later = setTimeout(() => this.wake(), this.#wait).unref();
    this.#wait = Math.min(this.#wait * 2, longestWait);
  }

  #tell(head: JournalHead): void {
    const place = `${head.epoch} ${head.sequence}`;
    for (const [listener, last] of this.#listeners) {
      if (last === place) continue;
      this.#listeners.set(listener, place);
      listener(head);
    }
  }
}
