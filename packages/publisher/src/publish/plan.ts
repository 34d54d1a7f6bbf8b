import type { BundlePage, PagePath } from '../adapter/bundle.ts';
import { newRecording, type Recording, type RenderBase, record } from '../recorder.ts';
import type { LoadedBundle } from './load-bundle.ts';
import { pathOf } from './paths.ts';
import { formerAddresses, type Redirect } from './redirects.ts';
import { type Failure, failureOf } from './report.ts';

/** One path to render. */
export interface Job {
  path: string;
  kind: BundlePage['kind'];
  /** The record it is about, as far as its route tells: the type that `paths()` listed and the slug among its parameters. */
  record: { type: string; slug: string } | undefined;
}

export interface Plan {
  jobs: Job[];
  failures: Failure[];
  /** Routes whose paths could not be asked: their old pages are kept. */
  unknown: BundlePage[];
  recordings: Recording[];
  /** Former addresses of the pages. */
  redirects: Redirect[];
}

/** Every path of a site, from its routes and their own `paths()`. */
export async function planPages(bundle: Pick<LoadedBundle, 'pages'>, base: RenderBase): Promise<Plan> {
  const plan: Plan = { jobs: [], failures: [], unknown: [], recordings: [], redirects: [] };
  const pages = await bundle.pages();
  const known = new Set<string>();
  const add = (job: Job) => {
    // Astro lets the more exact route answer: it comes first in `pages`.
    if (!known.has(job.path)) plan.jobs.push(job);
    known.add(job.path);
  };
  for (const page of pages.toSorted((a, b) => a.params.length - b.params.length)) {
    if (page.params.length === 0) {
      add({ path: pathOf(page, {}), kind: page.kind, record: undefined });
      continue;
    }
    const recording = newRecording();
    plan.recordings.push(recording);
    try {
      if (!page.paths) throw new Error(`${page.pattern} has parameters but no paths(): it cannot be published.`);
      const { paths } = page;
      const entries = await record(base, recording, async () => paths());
      checkPaths(page, entries);
      const type = listedType(recording);
      for (const { params } of entries)
        add({ path: pathOf(page, params), kind: page.kind, record: recordOf(type, params) });
      plan.redirects.push(...formerAddresses(page, entries, base.replica, type));
    } catch (error) {
      plan.unknown.push(page);
      plan.failures.push(failureOf(page.pattern, error));
    }
  }
  return plan;
}

function checkPaths(page: BundlePage, entries: unknown): asserts entries is PagePath[] {
  const valid =
    Array.isArray(entries) &&
    entries.every((entry: unknown) => typeof entry === 'object' && entry !== null && 'params' in entry);
  if (!valid) throw new Error(`paths() of ${page.pattern} must return a list of { params: { … } }.`);
}

/** The type of the first list that `paths()` read. */
function listedType(recording: Recording): string | undefined {
  const [first = ''] = recording.questions.keys();
  return /^\["\w+","(\w+)"/.exec(first)?.[1];
}

function recordOf(type: string | undefined, params: PagePath['params']): Job['record'] {
  const slug = params.slug ?? Object.values(params)[0];
  return type !== undefined && slug !== undefined ? { type, slug } : undefined;
}
