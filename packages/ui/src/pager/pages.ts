/** Pages to link to: the ends, the current one and its neighbours; null is a gap of two or more. */
export function pagesOf(current: number, total: number): (number | null)[] {
  const kept = new Set([1, total, current - 1, current, current + 1]);
  if (kept.has(3)) kept.add(2);
  if (kept.has(total - 2)) kept.add(total - 1);
  const pages: (number | null)[] = [];
  for (let page = 1; page <= total; page++) {
    if (kept.has(page)) pages.push(page);
    else if (pages.at(-1) !== null) pages.push(null);
  }
  return pages;
}
