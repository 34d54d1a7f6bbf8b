import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { JournalWatch, type Sight } from './watch.ts';

const sight = (sequence: string, more = false): Sight => ({ head: { epoch: 'e', sequence }, more });

describe('who waits for the journal', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function started(first: Sight) {
    const state = { sight: first as Sight | Error, looks: 0, heeding: 0, told: [] as string[] };
    const watch = new JournalWatch({
      look: async () => {
        state.looks += 1;
        if (state.sight instanceof Error) throw state.sight;
        return state.sight;
      },
      heed: () => {
        state.heeding += 1;
        return () => {
          state.heeding -= 1;
        };
      },
    });
    const listener = ({ sequence }: { sequence: string }) => void state.told.push(sequence);
    return { watch, state, listener, settled: () => vi.advanceTimersByTimeAsync(0) };
  }

  it('is told where it stands at once, then only when it has moved', async () => {
    const { watch, state, listener, settled } = started(sight('1'));
    watch.listen(listener);
    await settled();
    expect(state.told).toEqual(['1']);
    watch.wake();
    await settled();
    expect([state.told, state.looks]).toEqual([['1'], 2]);
    state.sight = sight('2');
    watch.wake();
    await settled();
    expect(state.told).toEqual(['1', '2']);
  });

  it('is told once of what was written while it was being looked at', async () => {
    const { watch, state, listener, settled } = started(sight('1'));
    watch.listen(listener);
    for (let n = 0; n < 10; n += 1) watch.wake();
    state.sight = sight('2');
    await settled();
    expect([state.told.at(-1), state.looks]).toEqual(['2', 2]);
  });

  it('is told of rows as soon as they can be seen, by looks that grow rarer, and by a wake before them', async () => {
    const { watch, state, listener, settled } = started(sight('1', true));
    watch.listen(listener);
    await settled();
    for (const [wait, looks] of [
      [50, 2],
      [100, 3],
      [200, 4],
      [400, 5],
      [800, 6],
      [1000, 7],
      [1000, 8],
    ] as const) {
      await vi.advanceTimersByTimeAsync(wait);
      expect(state.looks).toBe(looks);
    }
    state.sight = sight('2');
    watch.wake();
    await settled();
    expect(state.told).toEqual(['1', '2']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(state.looks).toBe(9);
  });

  it('is told once the database answers again', async () => {
    const { watch, state, listener, settled } = started(sight('1'));
    state.sight = new Error('gone');
    watch.listen(listener);
    await settled();
    state.sight = sight('1');
    await vi.advanceTimersByTimeAsync(50);
    expect(state.told).toEqual(['1']);
  });

  it('costs nothing when there is nobody', async () => {
    const { watch, state, listener, settled } = started(sight('1', true));
    watch.wake();
    await settled();
    expect([state.looks, state.heeding]).toEqual([0, 0]);
    const [leave, leaveToo] = [watch.listen(listener), watch.listen(() => {})];
    await settled();
    leave();
    expect(state.heeding).toBe(1);
    leaveToo();
    const { looks } = state;
    await vi.advanceTimersByTimeAsync(10_000);
    watch.wake();
    await settled();
    expect([state.looks, state.heeding]).toEqual([looks, 0]);
  });
});
