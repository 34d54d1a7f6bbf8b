const query = `query ($start: Int!) {
  events(pagination: { start: $start, limit: 20 }, sort: ["title:asc"]) {
    documentId title summary slots { start end } place { name commune { name } } themes { name } sites { site url }
  }
}`;

export interface Read {
  answered: number;
  failed: number;
  seconds: number;
  /** Milliseconds of each answer. */
  times: number[];
}

/** Readers who ask for lists over GraphQL until they are stopped, each as soon as the last answer came. */
export class Readers {
  readonly #read: Read = { answered: 0, failed: 0, seconds: 0, times: [] };
  readonly #began = performance.now();
  readonly #all: Promise<void>[];
  #stopped = false;

  constructor(url: string, token: string, count: number) {
    this.#all = Array.from({ length: count }, (_, n) => this.#readOn(url, token, n));
  }

  async stop(): Promise<Read> {
    this.#stopped = true;
    await Promise.all(this.#all);
    this.#read.seconds = (performance.now() - this.#began) / 1000;
    return this.#read;
  }

  async #readOn(url: string, token: string, reader: number): Promise<void> {
    for (let n = 0; !this.#stopped; n++) {
      const began = performance.now();
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables: { start: ((reader + n) % 50) * 20 } }),
      });
      const { data }: { data?: { events?: unknown[] } } = await response.json();
      this.#read.times.push(performance.now() - began);
      if (response.status === 200 && data?.events) this.#read.answered += 1;
      else this.#read.failed += 1;
    }
  }
}
