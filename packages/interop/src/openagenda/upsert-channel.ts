import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { ImportLine, ImportResult } from './import-line.ts';

/** A silo that carries out lines: it answers each, in order, and never waits for more than 50 lines before it answers the first. */
export interface UpsertChannel {
  /** Resolves when there is room for another line. */
  send(line: ImportLine): Promise<void>;
  /** No line will follow. */
  end(): void;
  results: AsyncIterable<ImportResult>;
}

/** The channel of a process that reads lines and writes results as JSON, one per line. What it prints besides is left alone. */
export function upsertChannel(input: Writable, output: Readable): UpsertChannel {
  input.on('error', () => undefined); // The process ended without reading everything: its missing answers tell.
  return {
    async send(line) {
      if (input.destroyed || input.write(`${JSON.stringify(line)}\n`)) return;
      const settled = new AbortController();
      const { signal } = settled;
      await Promise.race([once(input, 'drain', { signal }), once(input, 'close', { signal })]).catch(() => undefined);
      settled.abort();
    },
    end: () => void input.end(),
    results: resultsOf(output),
  };
}

async function* resultsOf(output: Readable): AsyncGenerator<ImportResult> {
  for await (const text of createInterface({ input: output, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (text.startsWith('{')) yield JSON.parse(text);
  }
}
