/**
 * Answers kept until the replica changes: the pages of a site ask many times for the same lists. Bounded by what the answers weigh, as
 * their reader counts it (ids, rows); a full store starts again from nothing.
 */
export class Answers {
  readonly #kept = new Map<string, unknown>();
  readonly #bound: number;
  #weight = 0;

  constructor(bound: number) {
    this.#bound = bound;
  }

  /** The answer to a question; `key` must name the question and so the shape of its answer. Shared: it must not be changed. */
  of<T extends readonly unknown[]>(key: string, ask: () => T): T {
    // The key names the question, so what stands under it has the shape of its answer.
    const kept = this.#kept.get(key) as T | undefined;
    if (kept) return kept;
    const answer = ask();
    if (this.#weight > this.#bound) this.clear();
    this.#kept.set(key, answer);
    this.#weight += 1 + answer.length;
    return answer;
  }

  clear(): void {
    if (this.#kept.size === 0) return;
    this.#kept.clear();
    this.#weight = 0;
  }
}
