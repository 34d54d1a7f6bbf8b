import { setTimeout as sleep } from 'node:timers/promises';
import { formatHead } from '@parvis/silo/catch-up';
import type { LawTown } from './town.ts';

const betweenLooks = 50;

/**
 * Waits until the publisher says that it holds the journal's head and is behind in nothing.
 *
 * @param patience milliseconds
 * @throws after these, with its last status
 */
export async function settled(
  { silo, publisher }: Pick<LawTown, 'silo' | 'publisher'>,
  patience = 180_000,
): Promise<void> {
  const head = formatHead(await silo.head());
  const deadline = Date.now() + patience;
  for (;;) {
    const status = await publisher.status();
    const { cursor, lag, behind, state } = status ?? {};
    if (cursor === head && lag === 0 && behind === false && state === 'idle') return;
    if (Date.now() > deadline)
      throw new Error(`The publisher does not settle at ${head}: ${JSON.stringify(status)?.slice(0, 1500)}`);
    await sleep(betweenLooks);
  }
}
