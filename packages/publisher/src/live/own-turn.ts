import { setImmediate } from 'node:timers/promises';

let last: Promise<unknown> = Promise.resolve();

/**
 * A turn of the event loop that nobody else who asks here shares: a visitor of the sites, whom the same process serves, waits for one page at
 * most at each step of an answer, however many are rendered at once.
 */
export function ownTurn(): Promise<unknown> {
  last = last.then(() => setImmediate());
  return last;
}
