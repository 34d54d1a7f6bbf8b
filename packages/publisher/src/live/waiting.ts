import type { Addresses } from './addresses.ts';
import type { Page } from './page.ts';

/** How urgent what waits is: pages that made way for an edit, those that an edit outdated with very many others, those of an import. */
export const urgency = { none: 0, bulk: 1, edit: 2, pressing: 3 } as const;

/**
 * The pages of a site that wait to be rendered, and those that are no more: a file stays as long as a page that waits may lead to it.
 */
export class Waiting {
  /** Lists that made way for an edit: they go on as soon as nothing more urgent is there. */
  readonly #soon = new Set<Page>();
  /** What an edit changes on very many pages, for a calm moment: edit by edit, the last one first. A new alert must not hold a new place name up. */
  #later: Set<Page>[] = [];
  /** What an import changes besides its own pages, the first one first: lists that each batch changes have their turn like the others. */
  readonly #bulk = new Set<Page>();
  #leaving: Page[] = [];
  readonly #addresses: Addresses;

  constructor(addresses: Addresses) {
    this.#addresses = addresses;
  }

  /** Of the most urgent page. */
  get urgency(): number {
    if (this.#soon.size > 0) return urgency.pressing;
    if (this.#later.length > 0) return urgency.edit;
    return this.#bulk.size > 0 ? urgency.bulk : urgency.none;
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

  /** What an import outdated; pages that wait already are not more urgent for it, nor less. */
  postponeBulk(pages: readonly Page[]): void {
    const known = new Set([...this.#soon, ...this.#later.flatMap((some) => [...some])]);
    for (const page of pages) if (!known.has(page)) this.#bulk.add(page);
  }

  /** Of pages that are rendered now, or are no more. */
  forget(pages: readonly Page[]): void {
    const sets = [this.#soon, ...this.#later, this.#bulk];
    for (const page of pages) for (const set of sets) set.delete(page);
    this.#later = this.#later.filter(({ size }) => size > 0);
  }

  /** The next few of the most urgent: they wait no longer. */
  take(count: number): Page[] {
    const most = [this.#soon, ...this.#later, this.#bulk].find(({ size }) => size > 0);
    const taken = [...(most?.values().take(count) ?? [])];
    this.forget(taken);
    return taken;
  }

  /** Pages that wait, whose files still lead to some of these. */
  linkingTo(pages: readonly Page[]): Page[] {
    if (pages.length === 0 || this.urgency === urgency.none) return [];
    const leadsThere = this.#leadingTo(pages);
    return [...this.#soon, ...this.#calm()].filter(leadsThere);
  }

  /** Pages of a list with those first whose files lead to some of `targets`, and how many these are. */
  leadingFirst(pages: readonly Page[], targets: readonly Page[]): { pages: Page[]; leading: number } {
    if (targets.length === 0) return { pages: [...pages], leading: 0 };
    const leads = this.#leadingTo(targets);
    const first = pages.filter(leads);
    return { pages: [...first, ...pages.filter((page) => !first.includes(page))], leading: first.length };
  }

  leave(pages: readonly Page[]): void {
    this.#leaving.push(...pages);
  }

  /**
   * Pages that are no more and that no page which waits leads to: told once.
   *
   * @param unrendered pages whose files are not replaced yet, besides those that wait
   */
  left(unrendered: readonly Page[] = []): Page[] {
    if (this.#leaving.length === 0) return [];
    const waiting = [...this.#soon, ...this.#calm(), ...unrendered];
    // Nearly always none leads there; only then it matters which does.
    const leading = waiting.filter(this.#leadingTo(this.#leaving));
    const { stay = [], go = [] } = Object.groupBy(this.#leaving, (page) =>
      leading.some(this.#leadingTo([page])) ? 'stay' : 'go',
    );
    this.#leaving = stay;
    return go;
  }

  /** Whether a page leads to one of these: millions of links are looked through, so by their numbers. */
  #leadingTo(pages: readonly Page[]): (page: Page) => boolean {
    const wanted = pages.flatMap(({ job }) => this.#addresses.leadingTo(job.path));
    if (wanted.length <= few) return ({ links }) => wanted.some((address) => links.includes(address));
    const all = new Set(wanted);
    return ({ links }) => links.some((address) => all.has(address));
  }

  clear(): void {
    this.#soon.clear();
    this.#later = [];
    this.#bulk.clear();
    this.#leaving = [];
  }

  *#calm(): Generator<Page> {
    for (const pages of [...this.#later, this.#bulk]) yield* pages;
  }
}

/** Addresses looked for one after the other, which is quicker than to look each link up. */
const few = 8;
