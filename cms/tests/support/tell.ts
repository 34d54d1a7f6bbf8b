import { expect, vi } from 'vitest';
import { answersOf } from './answers.ts';
import { compiled } from './compiled.ts';
import { toldOf } from './journal.ts';
import type { TestSilo } from './silo.ts';

/**
 * Runs a write twice: first with a journal that fails once it has written, and nothing of it may stay; then for good.
 * @returns what the journal has of it, sorted: `event xyz`
 */
export async function tell<T>(
  { strapi, url }: TestSilo,
  write: () => Promise<T>,
): Promise<{ told: string[]; result: T }> {
  const before = await answersOf(strapi, url);
  const { appendToJournal } = compiled.append;
  const failing = vi.spyOn(compiled.append, 'appendToJournal').mockImplementation(async (...row) => {
    await appendToJournal(...row);
    throw new Error('panne');
  });
  let refused = false;
  strapi.log.silent = true;
  try {
    const nothing = await toldOf(url, async () => {
      refused = await write().then(isRefusal, () => true);
    });
    expect(nothing).toEqual([]);
  } finally {
    failing.mockRestore();
    strapi.log.silent = false;
  }
  expect(await answersOf(strapi, url)).toEqual(before);
  let result: T | undefined;
  const told = await toldOf(url, async () => {
    result = await write();
  });
  expect(isRefusal(result)).toBe(false);
  expect(refused).toBe(told.length > 0);
  return { told, result: result as T };
}

/** An answer of HTTP, or the results of an import. */
function isRefusal(result: unknown): boolean {
  if (Array.isArray(result)) return result.some(({ outcome }) => outcome === 'failed');
  return ((result as { status?: unknown } | null)?.status as number) >= 400;
}
