import type { Question } from '@parvis/silo/questions';

/** Whoever asks: a page, or a route that lists its pages. */
export interface Reader {
  questions: ReadonlySet<Asked>;
}

/** A question with all that its answer depends on. */
export interface Asked {
  readonly text: string;
  readonly question: Question;
  readonly readers: Set<Reader>;
  digest: string;
  /** Instant from which the clock makes it another answer. */
  until: string | null;
  /** Records read to answer it, as `type/id`. */
  touched: ReadonlySet<string>;
  /** Of a list cut by its limit: the rank of the last one it shows. */
  last: readonly string[] | undefined;
}

/** Questions by what they depend on. */
export class Index {
  readonly #sets = new Map<string, Set<Asked>>();

  add(key: string, asked: Asked): void {
    const set = this.#sets.get(key);
    if (set) set.add(asked);
    else this.#sets.set(key, new Set([asked]));
  }

  delete(key: string, asked: Asked): void {
    const set = this.#sets.get(key);
    set?.delete(asked);
    if (set?.size === 0) this.#sets.delete(key);
  }

  addTo(found: Set<Asked>, key: string): void {
    for (const asked of this.#sets.get(key) ?? []) found.add(asked);
  }
}
