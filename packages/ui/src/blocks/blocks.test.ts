import { describe, expect, it } from 'vitest';
import type { Block, ListBlock } from '../types.ts';
import { headingLevels } from './headings.ts';
import { nestedItems } from './nested-items.ts';

const heading = (level: 1 | 2 | 3 | 4 | 5 | 6): Block => ({ type: 'heading', level, children: [] });
const levelsOf = (written: (1 | 2 | 3 | 4 | 5 | 6)[], topLevel: 2 | 3) => [
  ...headingLevels(written.map(heading), topLevel).values(),
];

describe('headingLevels', () => {
  it('gives the highest heading the level asked for', () => {
    expect(levelsOf([1, 2, 1], 2)).toEqual([2, 3, 2]);
    expect(levelsOf([3, 4], 2)).toEqual([2, 3]);
  });
  it('never jumps down by more than one', () => {
    expect(levelsOf([2, 5, 6, 2], 2)).toEqual([2, 3, 4, 2]);
    expect(levelsOf([4, 2], 3)).toEqual([3, 3]);
  });
  it('stays within h6', () => {
    expect(levelsOf([1, 2, 3, 4, 5, 6], 3)).toEqual([3, 4, 5, 6, 6, 6]);
  });
});

describe('nestedItems', () => {
  it('puts an inner list inside the item before it', () => {
    const inner: ListBlock = { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [] }] };
    const list: ListBlock = {
      type: 'list',
      format: 'unordered',
      children: [{ type: 'list-item', children: [] }, inner],
    };
    expect(nestedItems(list)).toEqual([{ children: [], lists: [inner] }]);
    expect(nestedItems({ ...list, children: [inner] })).toEqual([{ children: [], lists: [inner] }]);
  });
});
