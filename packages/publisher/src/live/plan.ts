import { currentRender } from '@parvis/silo/context';
import type { Question } from '@parvis/silo/questions';
import type { RecordType } from '@parvis/silo/records';
import type { BundlePage, PagePath } from '../adapter/bundle.ts';
import type { LoadedBundle } from '../publish/load-bundle.ts';
import { pathOf } from '../publish/paths.ts';
import { formerAddresses, type Redirect } from '../publish/redirects.ts';
import { type Failure, failureOf } from '../publish/report.ts';
import { newRecording, type RenderBase, record } from '../recorder.ts';
import type { Asked, Reader } from './asked.ts';
import type { Questions } from './questions.ts';

/** One path to render. */
export interface Job {
  path: string;
  kind: BundlePage['kind'];
  /** The record it is about, as far as its route tells: the type that `paths()` listed and the slug among its parameters. */
  record: Failure['record'];
}

/** How the paths of a route changed. */
export interface PathsMoved {
  added: Job[];
  removed: string[];
}

/** A route with parameters: it reads which pages it has. */
export class Route implements Reader {
  questions: ReadonlySet<Asked> = new Set();
  readonly page: BundlePage;
  /** By path. Undefined until its paths could be asked once. */
  jobs: Map<string, Job> | undefined;
  redirects: Redirect[] = [];
  failure: Failure | undefined;

  constructor(page: BundlePage) {
    this.page = page;
  }

  /** Asks for its paths again; those of before stay when it fails. */
  async ask(base: RenderBase, questions: Questions): Promise<PathsMoved> {
    const recording = newRecording();
    const before = this.jobs ?? new Map<string, Job>();
    try {
      const { jobs, redirects } = await record(base, recording, () => pathsOf(this.page, recording.questions));
      this.jobs = new Map(jobs.map((job) => [job.path, job]));
      this.redirects = redirects;
      this.failure = undefined;
    } catch (error) {
      this.failure = failureOf(this.page.pattern, error);
    }
    questions.read(this, recording.questions);
    const now = this.jobs ?? before;
    return {
      added: [...now.values()].filter(({ path }) => !before.has(path)),
      removed: [...before.keys()].filter((path) => !now.has(path)),
    };
  }

  /** The one list of slugs that its paths come from, a page for each; undefined for routes that read anything else. */
  get slugs(): Extract<Question, readonly ['slugs', ...unknown[]]> | undefined {
    let found: Extract<Question, readonly ['slugs', ...unknown[]]> | undefined;
    for (const { question } of this.questions) {
      if (question[0] === 'former') continue;
      if (question[0] !== 'slugs' || found) return undefined;
      found = question;
    }
    return this.failure ? undefined : found;
  }

  /** Follows records that came, left or took another slug, without asking for the others. */
  async follow(base: RenderBase, left: readonly string[], came: readonly string[]): Promise<PathsMoved> {
    const of = (slugs: readonly string[]) =>
      record(answering(base, slugs), newRecording(), () => pathsOf(this.page, asked));
    const asked = new Set([...this.questions].map(({ text }) => text));
    const [before, after] = [await of(left), await of(came)];
    const kept = new Set(after.jobs.map(({ path }) => path));
    const removed = before.jobs.map(({ path }) => path).filter((path) => !kept.has(path) && this.jobs?.delete(path));
    const added = after.jobs.filter(({ path }) => !this.jobs?.has(path));
    for (const job of added) this.jobs?.set(job.path, job);
    const type = this.slugs?.[1];
    const renamed = type ? record(base, newRecording(), () => [...formerSlugs(type).keys()]) : [];
    this.redirects = (await of(renamed)).redirects.filter(({ to }) => this.jobs?.has(to));
    return { added, removed };
  }
}

/** A base whose records are these, as far as lists of slugs go. */
const answering = (base: RenderBase, slugs: readonly string[]): RenderBase => ({
  ...base,
  answer: (question, text) => (question[0] === 'slugs' ? slugs : base.answer(question, text)),
});

async function pathsOf(page: BundlePage, asked: ReadonlySet<string>): Promise<{ jobs: Job[]; redirects: Redirect[] }> {
  if (!page.paths) throw new Error(`${page.pattern} has parameters but no paths(): it cannot be published.`);
  const entries = await page.paths();
  checkPaths(page, entries);
  const type = listedType(asked);
  const jobs = entries.map(({ params }) => ({
    path: pathOf(page, params),
    kind: page.kind,
    record: recordOf(type, params),
  }));
  return { jobs, redirects: formerAddresses(page, entries, formerSlugs, type) };
}

/** As any page asks: a route is listed again when a record of its type takes another address. */
const formerSlugs = (type: RecordType) => new Map(currentRender().ask(['former', type]) as [string, string[]][]);

/** All the pages of a site, from its routes and what they read. */
export class SitePlan {
  readonly routes: Route[];
  readonly #fixed: Job[];

  private constructor(pages: readonly BundlePage[]) {
    this.#fixed = pages
      .filter(({ params }) => params.length === 0)
      .map((page) => ({ path: pathOf(page, {}), kind: page.kind, record: undefined }));
    this.routes = pages
      .filter(({ params }) => params.length > 0)
      .toSorted((a, b) => a.params.length - b.params.length)
      .map((page) => new Route(page));
  }

  static async of(bundle: Pick<LoadedBundle, 'pages'>): Promise<SitePlan> {
    return new SitePlan(await bundle.pages());
  }

  /** Every path once: Astro lets the more exact route answer, and it comes first. */
  jobs(): Map<string, Job> {
    const jobs = new Map<string, Job>();
    for (const list of [this.#fixed, ...this.routes.map((route) => route.jobs?.values() ?? [])])
      for (const job of list) if (!jobs.has(job.path)) jobs.set(job.path, job);
    return jobs;
  }

  /** Whether some other route has a path, too. */
  isShared(path: string, route: Route): boolean {
    return (
      this.#fixed.some((job) => job.path === path) || this.routes.some((one) => one !== route && one.jobs?.has(path))
    );
  }

  redirects(): Redirect[] {
    return this.routes.flatMap(({ redirects }) => redirects);
  }

  failures(): Failure[] {
    return this.routes.flatMap(({ failure }) => failure ?? []);
  }

  /** Routes whose paths could never be asked: their old pages are kept. */
  unknown(): BundlePage[] {
    return this.routes.filter(({ jobs }) => jobs === undefined).map(({ page }) => page);
  }
}

function checkPaths(page: BundlePage, entries: unknown): asserts entries is PagePath[] {
  const valid =
    Array.isArray(entries) &&
    entries.every((entry: unknown) => typeof entry === 'object' && entry !== null && 'params' in entry);
  if (!valid) throw new Error(`paths() of ${page.pattern} must return a list of { params: { … } }.`);
}

/** The type of the first list that `paths()` read. */
function listedType(asked: ReadonlySet<string>): string | undefined {
  const [first = ''] = asked;
  return /^\["\w+","(\w+)"/.exec(first)?.[1];
}

function recordOf(type: string | undefined, params: PagePath['params']): Job['record'] {
  const slug = params.slug ?? Object.values(params)[0];
  return type !== undefined && slug !== undefined ? { type, slug } : undefined;
}
