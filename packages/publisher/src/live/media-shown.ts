import type { Page } from './page.ts';

/** Which images and files the pages of a site show, so that those no page shows any more can go. */
export class MediaShown {
  readonly #counts = new Map<string, number>();
  readonly #left = new Set<string>();

  /** Notes that a page shows these now, instead of those before. */
  shows(page: Page, files: ReadonlySet<string>): void {
    for (const file of files) this.#counts.set(file, (this.#counts.get(file) ?? 0) + 1);
    for (const file of page.media) {
      const count = (this.#counts.get(file) ?? 1) - 1;
      this.#counts.set(file, count);
      if (count === 0) this.#left.add(file);
    }
    page.media = files;
  }

  has = (file: string): boolean => (this.#counts.get(file) ?? 0) > 0;

  /** Those that no page shows since the last call. */
  takeUnused(): string[] {
    const unused = [...this.#left].filter((file) => !this.has(file));
    for (const file of unused) this.#counts.delete(file);
    this.#left.clear();
    return unused;
  }
}
