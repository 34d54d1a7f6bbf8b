/** While something is being saved, a read is let in after this many milliseconds without one. */
const longestHoldMs = 100;

/**
 * Lets reads begin one by one, in the order they came, the event loop looking at its sockets between two of them; and while a save is
 * under way holds them back. Nobody waits for an end, so nobody can be locked out.
 */
export class Line {
  readonly #waiting: (() => void)[] = [];
  #saves = 0;
  #lastRead = 0;
  #walking = false;

  /** Resolves when it is one's turn to read. */
  turnToRead(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#walk();
    });
  }

  /** Does a piece of work that reads make way for. */
  async saving<T>(work: () => Promise<T>): Promise<T> {
    this.#saves += 1;
    try {
      return await work();
    } finally {
      this.#saves -= 1;
      this.#walk();
    }
  }

  #walk(): void {
    if (this.#walking || this.#waiting.length === 0) return;
    this.#walking = true;
    const step = () => {
      this.#walking = false;
      this.#letOneIn();
      this.#walk();
    };
    const hold = this.#saves > 0 ? this.#lastRead + longestHoldMs - performance.now() : 0;
    if (hold > 0) setTimeout(step, Math.min(hold, 10));
    else setImmediate(step);
  }

  #letOneIn(): void {
    if (this.#saves > 0 && performance.now() < this.#lastRead + longestHoldMs) return;
    this.#lastRead = performance.now();
    this.#waiting.shift()?.();
  }
}
