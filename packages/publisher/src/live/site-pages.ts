import type { Change } from '@parvis/silo/catch-up';
import type { Failure } from '../publish/report.ts';
import { Addresses } from './addresses.ts';
import { MediaShown } from './media-shown.ts';
import { Page } from './page.ts';
import type { Job, SitePlan } from './plan.ts';
import type { Questions } from './questions.ts';
import type { Shown } from './site-run.ts';

const none: ReadonlySet<string> = new Set();

/** The pages of a site and what they show: who stands where, what failed, which images are needed. */
export class SitePages {
  readonly media = new MediaShown();
  readonly #questions: Questions;
  #byPath = new Map<string, Page>();
  readonly #byFile = new Map<string, Page>();
  /** Files of the site's own build. */
  readonly #assets: ReadonlySet<string>;
  readonly #failed = new Set<Page>();
  /** Of the links of all pages. */
  readonly addresses = new Addresses();

  constructor(questions: Questions, assets: Iterable<string>) {
    this.#questions = questions;
    this.#assets = new Set(assets);
  }

  all(): Iterable<Page> {
    return this.#byPath.values();
  }

  at(path: string): Page | undefined {
    return this.#byPath.get(path);
  }

  get failures(): Failure[] {
    return [...this.#failed].flatMap(({ failure }) => failure ?? []);
  }

  /** Makes the pages those of the plan. @returns the new ones, and those that are no more */
  arrange(plan: SitePlan): { added: Page[]; vanished: Page[] } {
    const next = new Map<string, Page>();
    const added: Page[] = [];
    for (const [path, job] of plan.jobs()) {
      const known = this.#byPath.get(path);
      const page = known ?? new Page(job);
      if (!known) added.push(page);
      next.set(path, page);
    }
    const vanished = [...this.#byPath.values()].filter(({ job }) => !next.has(job.path));
    for (const page of vanished) this.#leave(page);
    this.#byPath = next;
    this.#byFile.clear();
    for (const page of next.values()) if (page.file !== undefined) this.#byFile.set(page.file, page);
    return { added, vanished };
  }

  /** Adds and removes a few pages. @returns the new ones, and those that are no more */
  change(jobs: readonly Job[], removed: readonly string[]): { added: Page[]; vanished: Page[] } {
    const vanished = removed.flatMap((path) => this.#byPath.get(path) ?? []);
    for (const page of vanished) {
      this.#leave(page);
      this.#byPath.delete(page.job.path);
      if (page.file !== undefined) this.#byFile.delete(page.file);
    }
    const added = jobs.map((job) => new Page(job));
    for (const page of added) {
      this.#byPath.set(page.job.path, page);
      if (page.file !== undefined) this.#byFile.set(page.file, page);
    }
    return { added, vanished };
  }

  #leave(page: Page): void {
    page.inPlace = false;
    this.#failed.delete(page);
    this.media.shows(page, none);
    this.#questions.forget(page);
  }

  /** Notes what a render made of a page; what it showed stays when it failed. */
  note(page: Page, shown: Shown | undefined): void {
    if (page.failure) this.#failed.add(page);
    else this.#failed.delete(page);
    if (!shown) return;
    this.media.shows(page, shown.media);
    page.links = Uint32Array.from(shown.links, (address) => this.addresses.number(address));
  }

  /** Whether a page, or a file of the site's build, stands under a name. */
  stands = (file: string): boolean => this.#byFile.get(file)?.inPlace ?? this.#assets.has(file);

  /** Whether the site itself makes a file that the publisher would make otherwise. */
  makes = (file: string): boolean => this.#assets.has(file) || this.#byFile.has(file);

  /** Each address that pages lead to, with the first page in order of paths that does. */
  links(): Map<string, string> {
    const first = new Map<number, string>();
    for (const { job, links } of this.#byPath.values())
      for (const address of links) {
        const known = first.get(address);
        if (known === undefined || job.path < known) first.set(address, job.path);
      }
    return new Map([...first].map(([address, path]) => [this.addresses.text(address), path]));
  }
}

/**
 * Splits what an edit outdated: pages that are new or about the changed records; then the others, lists first and short addresses before
 * long ones; of very many, those that can wait for a calm moment.
 *
 * @param atOnce above so many pages, most of them wait
 */
export function byUrgency(
  pages: ReadonlySet<Page>,
  changes: readonly Change[],
  atOnce: number,
): { first: Page[]; next: Page[]; later: Page[] } {
  const changed = new Set(
    changes.flatMap(({ type, before, after }) => [before, after].map((one) => `${type}/${one?.slug}`)),
  );
  const isFirst = ({ rendered, entry }: Page) =>
    !rendered || (entry !== undefined && changed.has(`${entry.type}/${entry.slug}`));
  const first = [...pages].filter(isFirst);
  const others = [...pages].filter((page) => !isFirst(page));
  others.sort(
    (a, b) => Number(a.phase === 'record') - Number(b.phase === 'record') || a.job.path.length - b.job.path.length,
  );
  const room = pages.size <= atOnce ? others.length : Math.max(0, Math.ceil(atOnce / 3) - first.length);
  return { first, next: others.slice(0, room), later: others.slice(room) };
}
