import { isDone } from '../lib/administration.ts';
import { untilLive } from '../lib/visitor.ts';
import type { Edit } from './edits.ts';

/**
 * Sends an edit and waits until every site shows it. Milliseconds from the sending: until the answer, and until the last site did.
 *
 * @throws when the silo refuses the edit, or a page does not come
 */
export async function timeToLive({ send, expected }: Edit): Promise<{ saved: number; live: number }> {
  const began = performance.now();
  const answer = await send();
  if (!isDone(answer)) throw new Error(`An edit was answered ${answer.status}: ${answer.text.slice(0, 300)}`);
  await untilLive(expected);
  return { saved: answer.ms, live: performance.now() - began };
}
