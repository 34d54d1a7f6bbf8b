import type { Filter } from '@parvis/silo/filter';
import { count } from './read.ts';

/** Articles on a page of a list: a large one, then rows of two or three. */
export const articlesPerPage = 13;

export const pageCount = (total: number): number => Math.max(1, Math.ceil(total / articlesPerPage));

/** Pages 2 and on of a list of articles: the first is the list's own address. */
export function furtherPages(filter: Filter): string[] {
  return Array.from({ length: pageCount(count('article', filter)) - 1 }, (_, index) => String(index + 2));
}
