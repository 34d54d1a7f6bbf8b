import { expect, it } from 'vitest';
import { pagesOf } from './pages.ts';

it('keeps the ends and the neighbours, and never hides a single page', () => {
  expect(pagesOf(1, 1)).toEqual([1]);
  expect(pagesOf(1, 3)).toEqual([1, 2, 3]);
  expect(pagesOf(4, 9)).toEqual([1, 2, 3, 4, 5, null, 9]);
  expect(pagesOf(6, 12)).toEqual([1, null, 5, 6, 7, null, 12]);
  expect(pagesOf(12, 12)).toEqual([1, null, 11, 12]);
});
