import { AsyncLocalStorage } from 'node:async_hooks';
import { agendaIcs } from '@parvis/interop/feeds/agenda-ics';
import { meta, sampleEvent } from '@parvis/interop/feeds/sample';
import { expect, test } from 'vitest';
import { inTurns } from './in-turns.ts';

/** Pieces that take about a millisecond each. */
function* slowly<T>(pieces: Iterable<T>): Generator<T> {
  for (const piece of pieces) {
    for (const until = performance.now() + 1; performance.now() < until; );
    yield piece;
  }
}
async function all<T>(pieces: Iterable<T>): Promise<T[]> {
  const made: T[] = [];
  for await (const some of inTurns(pieces)) made.push(...some);
  return made;
}
const numbers = Array.from({ length: 100 }, (_, index) => index);

test('the pieces come in their order, each once', async () => {
  expect(await all(slowly(numbers))).toEqual(numbers);
  expect(await all([])).toEqual([]);
});

test('the event loop turns while a large feed is made', async () => {
  const manyEvents = Array.from({ length: 5_000 }, (_, index) => sampleEvent({ id: `event-${index}` }));
  let turns = 0;
  let isDone = false;
  const turn = () => {
    if (isDone) return;
    turns += 1;
    setImmediate(turn);
  };
  setImmediate(turn);
  const pieces = await all(agendaIcs(meta, manyEvents, '2026-11-21'));
  isDone = true;
  expect(pieces).toHaveLength(manyEvents.length + 2);
  expect(turns).toBeGreaterThan(1);
});

test('pieces are made in the context of whoever goes through them', async () => {
  const render = new AsyncLocalStorage<string>();
  function* seen() {
    for (const _ of slowly(numbers)) yield render.getStore();
  }
  const [one, other] = await Promise.all(['ville', 'jeunesse'].map((site) => render.run(site, () => all(seen()))));
  expect(new Set(one)).toEqual(new Set(['ville']));
  expect(new Set(other)).toEqual(new Set(['jeunesse']));
});

test('what making a piece throws is thrown', async () => {
  function* broken() {
    yield 1;
    throw new Error('No such record.');
  }
  await expect(all(broken())).rejects.toThrow('No such record.');
});
