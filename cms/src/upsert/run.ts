import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { diffusingTogether } from '../diffusion/together';
import { inBulk } from '../journal/bulk';
import { type Line, LineError, parseLine, type Result } from './protocol';
import { Writer } from './writer';

/** Records written in one transaction: enough to be quick, few enough for an editor's save to slip in between. */
const batchSize = 20;
/** On SQLite one writer waits for the other: between two batches we leave the base alone for this share of the batch's time. */
const pauseShare = 0.1;
const shortestPause = 20;

/** Carries out lines in order and yields one result for each. A line that fails takes no other with it. */
export async function* upsert(strapi: Core.Strapi, lines: AsyncIterable<string>): AsyncGenerator<Result> {
  const writer = new Writer(strapi);
  let batch: Line[] = [];
  for await (const text of lines) {
    if (text.trim() === '') continue;
    const line = read(text);
    const known = 'line' in line ? await writer.isUnchanged(line.line) : undefined;
    if (known || 'failed' in line) {
      yield* flush(batch);
      batch = [];
      yield 'failed' in line
        ? line.failed
        : { type: line.line.type, key: line.line.key, outcome: 'unchanged', documentId: known?.document };
      continue;
    }
    batch.push(line.line);
    if (batch.length >= batchSize) {
      yield* flush(batch);
      batch = [];
    }
  }
  yield* flush(batch);
  for (const { line, missing } of await inBulk(() => writer.writeDeferred()))
    for (const { field, key } of missing)
      strapi.log.warn(`${line.type} « ${line.key} » : « ${field} » désigne « ${key} », que la source ne donne pas.`);

  async function* flush(batch: Line[]): AsyncGenerator<Result> {
    if (batch.length === 0) return;
    const started = performance.now();
    yield* (await together(batch)) ?? oneByOne(batch);
    await sleep(Math.max(shortestPause, (performance.now() - started) * pauseShare));
  }

  /** @returns undefined when a line failed and nothing of the batch was kept */
  async function together(batch: Line[]): Promise<Result[] | undefined> {
    try {
      const results = await inBulk(() =>
        strapi.db.transaction(() =>
          diffusingTogether(strapi, async () => {
            const done: Result[] = [];
            for (const line of batch) done.push(await writer.write(line));
            return done;
          }),
        ),
      );
      writer.settled();
      return results;
    } catch {
      writer.rolledBack();
      return undefined;
    }
  }

  async function* oneByOne(batch: Line[]): AsyncGenerator<Result> {
    for (const line of batch) {
      try {
        const result = await inBulk(() => strapi.db.transaction(() => writer.write(line)));
        writer.settled();
        yield result;
      } catch (error) {
        writer.rolledBack();
        yield failure(line, error);
      }
    }
  }
}

function read(text: string): { line: Line } | { failed: Result } {
  try {
    return { line: parseLine(text) };
  } catch (error) {
    return { failed: failure({ type: '', key: '' }, error) };
  }
}

interface ValidationError {
  details?: { errors?: { path?: string[]; message: string }[] };
}

function failure({ type, key }: Pick<Line, 'type' | 'key'>, error: unknown): Result {
  if (error instanceof LineError) return { type, key, outcome: 'failed', field: error.field, reason: error.message };
  const [first] = (error as ValidationError).details?.errors ?? [];
  const reason = first?.message ?? (error instanceof Error ? error.message : String(error));
  return { type, key, outcome: 'failed', field: first?.path?.join('.'), reason };
}
