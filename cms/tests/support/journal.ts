import { expect } from 'vitest';
import { askGraphQL } from './http.ts';

export interface Head {
  epoch: string;
  sequence: string;
}
export interface Changes extends Head {
  rows: { sequence: string; type: string; document: string; at: string; bulk: boolean }[];
  remaining: number;
  refill: boolean;
}

/** Asks the silo as the sites do. @throws on any error */
export async function asToken<T>(url: string, query: string, variables: object = {}): Promise<T> {
  const { body } = await askGraphQL(url, 'token', query, variables);
  expect(body.errors).toBeUndefined();
  return body.data as T;
}

export const headOf = async (url: string): Promise<Head> =>
  (await asToken<{ journal: Head }>(url, '{ journal { epoch sequence } }')).journal;

const since = `query ($epoch: String!, $after: String!, $limit: Int) {
  changes(epoch: $epoch, after: $after, limit: $limit) { epoch sequence remaining refill rows { sequence type document at bulk } }
}`;

/** What follows a position, or a head. */
export const changesAfter = async (url: string, { epoch, sequence }: Head, limit?: number): Promise<Changes> =>
  (await asToken<{ changes: Changes }>(url, since, { epoch, after: sequence, limit })).changes;

/** Runs `work` and says what the journal has of it, sorted: `event xyz`. */
export async function toldOf(url: string, work: () => Promise<unknown>): Promise<string[]> {
  const head = await headOf(url);
  await work();
  const { rows, refill, remaining } = await changesAfter(url, head, 1000);
  expect({ refill, remaining }).toEqual({ refill: false, remaining: 0 });
  return rows.map(({ type, document }) => `${type} ${document}`).toSorted();
}
