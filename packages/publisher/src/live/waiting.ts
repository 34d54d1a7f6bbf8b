import type { Page } from './page.ts';

/**
 * The pages of a site that wait to be rendered, and those that are no more: a file stays as long as a page that waits may lead to it.
 */
export class Waiting {
  /** Lists that made way for an edit: they go on as soon as nothing more urgent is there. */
  readonly #soon = new Set<Page>();
  /** What an edit changes on very many pages, for a calm moment: edit by edit, the last one first. A new alert must not hold a new place name up. */
  #later: Set<Page>[] = [];
  #leaving: Page[] = [];

  get isEmpty(): boolean {
    return this.#soon.size === 0 && this.#later.length === 0;
  }

  get isPressing(): boolean {
    return this.#soon.size > 0;
  }

  interrupt(pages: readonly Page[]): void {
    this.forget(pages);
    for (const page of pages) this.#soon.add(page);
  }

  postpone(pages: readonly Page[]): void {
    const later = pages.filter((page) => !this.#soon.has(page));
    this.forget(later);
    if (later.length > 0) this.#later.unshift(new Set(later));
  }

  /** Of pages that are rendered now, or are no more. */
  forget(pages: readonly Page[]): void {
    for (const page of pages) for (const set of [this.#soon, ...this.#later]) set.delete(page);
    this.#later = this.#later.filter(({ size }) => size > 0);
  }

  /** The next few of those that made way, or of all when none did: they wait no longer. */
  take(count: number): Page[] {
    const taken = [...first(this.isPressing ? this.#soon : (this.#later[0] ?? []), count)];
    this.forget(taken);
    return taken;
  }

  /** Pages that wait, whose files still lead to some of these. */
  linkingTo(pages: readonly Page[]): Page[] {
    if (pages.length === 0 || this.isEmpty) return [];
    const paths = new Set(pages.map(({ job }) => job.path));
    return [...this.#soon, ...this.#allLater()].filter(({ links }) => links.some((href) => paths.has(pathOf(href))));
  }

  leave(pages: readonly Page[]): void {
    this.#leaving.push(...pages);
  }

  /** Pages that are no more and that no page which waits leads to: told once. */
  left(): Page[] {
    if (this.#leaving.length === 0 || this.isPressing) return [];
    const linked = new Set([...this.#allLater()].flatMap(({ links }) => links.map(pathOf)));
    const gone = this.#leaving.filter(({ job }) => !linked.has(job.path));
    this.#leaving = this.#leaving.filter(({ job }) => linked.has(job.path));
    return gone;
  }

  clear(): void {
    this.#soon.clear();
    this.#later = [];
    this.#leaving = [];
  }

  *#allLater(): Generator<Page> {
    for (const pages of this.#later) yield* pages;
  }
}

const pathOf = (href: string): string => href.replace(/[?#].*$/s, '');

function* first<T>(values: Iterable<T>, count: number): Generator<T> {
  let left = count;
  for (const value of values) {
    if (left-- <= 0) return;
    yield value;
  }
}
