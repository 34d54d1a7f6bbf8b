import type { Pick } from './random-town.ts';

/** Numbers that look random and come again with the same seed (mulberry32); `stir` mixes another one in. */
export function seededPick(seed: number): { pick: Pick; stir(value: number): void } {
  let state = seed | 0;
  return {
    stir: (value) => {
      state ^= value;
    },
    pick: (below) => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
    },
  };
}
