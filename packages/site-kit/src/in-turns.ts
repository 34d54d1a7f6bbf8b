import { setImmediate } from 'node:timers/promises';

/** Work between two turns of the event loop, milliseconds: the process that renders also serves the sites and hears of edits. */
const turn = 15;

/**
 * Has the pieces of something large made a few at a time, and lets the event loop turn in between. What makes one piece is not interrupted.
 * The render that goes through it stays the current one.
 */
export async function* inTurns<T>(pieces: Iterable<T>): AsyncGenerator<T[]> {
  let some: T[] = [];
  let until = performance.now() + turn;
  for (const piece of pieces) {
    some.push(piece);
    if (performance.now() < until) continue;
    yield some;
    await setImmediate();
    some = [];
    until = performance.now() + turn;
  }
  yield some;
}
