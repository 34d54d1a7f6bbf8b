import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import pLimit from 'p-limit';
import { sameType, typeOf } from './content-types.ts';
import type { ImageStore } from './images.ts';
import { keepEarlierAssets, putAssets } from './publish/assets.ts';
import { type Grain, grainsOf, nextBoundary } from './publish/boundary.ts';
import { brokenLinksOf } from './publish/broken-links.ts';
import { type Phase, SiteFolder } from './publish/folder.ts';
import { redirectPage } from './publish/html.ts';
import { keepFailedPages } from './publish/kept-pages.ts';
import type { LoadedBundle } from './publish/load-bundle.ts';
import { fileOf } from './publish/paths.ts';
import { type Job, type Plan, planPages } from './publish/plan.ts';
import { formatRedirects, parseRedirects, redirectsFile, standing } from './publish/redirects.ts';
import { renderPage } from './publish/render-page.ts';
import { type Failure, failureOf, type PublishReport } from './publish/report.ts';
import { robotsFile, type SitemapEntry, sitemapFiles } from './publish/sitemap.ts';
import { readState, writeState } from './publish/state.ts';
import { type MediaRequest, newRecording, type Recording, type RenderBase } from './recorder.ts';
import { headMeta } from './silo-source.ts';

export interface PublishOptions extends RenderBase {
  bundle: LoadedBundle;
  /** Folder of the site's files; made when missing. */
  out: string;
  images: ImageStore;
  /** Whether text files get compressed copies beside them; true unless told, for servers that do not compress themselves. */
  compress?: boolean;
  onProgress?: (done: number, total: number) => void;
}

/** Pages rendered at once; they share one thread, and wait for their images. */
const concurrency = 8;

/**
 * Publishes one whole site: every page is rendered, and the files whose bytes differ are replaced. The same replica, clock and bundle give
 * the same bytes. A page that fails keeps its old file and is named in the report.
 *
 * @throws when the site as a whole cannot be published: no site record in the replica, a route that cannot be read
 */
export async function publishSite(options: PublishOptions): Promise<PublishReport> {
  const started = performance.now();
  const { bundle, replica, site, clock, out, compress } = options;
  const record = replica.bySlug('site', site);
  if (!record) throw new Error(`The replica holds no site « ${site} »: create it in the silo, or fill the replica.`);

  const state = await readState(out);
  const folder = new SiteFolder(out, { compress });
  await folder.begin();
  const run = new PublishRun(options, record.baseUrl, folder);
  run.written += await putAssets(bundle, folder);

  const plan = await planPages(bundle, options);
  run.failed.push(...plan.failures);
  for (const recording of plan.recordings) run.noteClock(recording);
  await run.renderAll(plan.jobs);
  run.sitemap.push(...(await keepFailedPages(plan, run.failed, folder, record.baseUrl)));
  await run.putRedirects(plan);
  await run.putMap();

  const deployments = keepEarlierAssets(bundle, folder, state.deployments);
  await folder.commit();
  const inPlace = await folder.files();
  const removed = await folder.sweep(inPlace);
  const brokenLinks = brokenLinksOf(run.links, new Set(inPlace.filter((file) => folder.has(file))));

  const keptTypes = Object.entries(state.types).filter(([file]) => folder.has(file));
  const boundary = nextBoundary(clock, run.grains);
  const stamp = { head: replica.meta(headMeta) ?? '', bundle: bundle.digest, clock, boundary };
  await writeState(out, {
    deployments,
    types: { ...Object.fromEntries(keptTypes), ...run.types },
    ...(run.failed.length === 0 && { stamp }),
  });
  return {
    site,
    pages: plan.jobs.length,
    written: run.written,
    unchanged: run.put - run.written + bundle.clientFiles.length,
    removed: removed.length,
    failed: run.failed.toSorted((a, b) => a.path.localeCompare(b.path)),
    brokenLinks,
    ms: Math.round(performance.now() - started),
    boundary,
  };
}

/** What one publish gathers on its way. */
class PublishRun {
  written = 0;
  /** Pages and files of the publisher itself handed to the folder. */
  put = 0;
  readonly failed: Failure[] = [];
  readonly grains = new Set<Grain>();
  readonly sitemap: SitemapEntry[] = [];
  /** Address to the first page, in order of paths, that links to it. */
  readonly links = new Map<string, string>();
  readonly types: Record<string, string> = {};
  readonly #mediaDone = new Map<string, Promise<void>>();
  readonly #options: PublishOptions;
  readonly #baseUrl: string;
  readonly #folder: SiteFolder;

  constructor(options: PublishOptions, baseUrl: string, folder: SiteFolder) {
    this.#options = options;
    this.#baseUrl = baseUrl;
    this.#folder = folder;
  }

  async renderAll(jobs: readonly Job[]): Promise<void> {
    const limit = pLimit(concurrency);
    let done = 0;
    const one = async (job: Job) => {
      await this.#render(job);
      // A page that waits for nothing would leave no turn to the server of the sites, in the same process.
      await setImmediate();
      done += 1;
      this.#options.onProgress?.(done, jobs.length);
    };
    await Promise.all(jobs.map((job) => limit(one, job)));
  }

  async #render(job: Job): Promise<void> {
    const recording = newRecording();
    try {
      const file = fileOf(job.path);
      const page = await renderPage(this.#options.bundle, this.#options, this.#baseUrl, job.path, recording);
      await Promise.all([...recording.media.values()].map((asked) => this.#media(asked, recording.entry)));
      await this.#putFile(file, page.bytes, phaseOf(job, recording));
      if (!sameType(page.contentType, typeOf(file))) this.types[file] = page.contentType;
      if (page.indexable) this.sitemap.push({ path: job.path, lastmod: recording.entry?.updatedAt });
      for (const href of page.facts?.links ?? []) this.#noteLink(href, job.path);
    } catch (error) {
      this.failed.push(failureOf(job.path, error, recording.entry ?? job.record));
    }
    this.noteClock(recording);
  }

  /** Adds what leads from the former addresses to the pages. The former addresses of a route whose paths are unknown stay as they are. */
  async putRedirects({ redirects, unknown }: Plan): Promise<void> {
    if (this.#folder.has(redirectsFile)) return;
    const found = standing(redirects, this.#folder);
    for (const { from, to, kind } of found) {
      if (kind === 'endpoint') continue;
      const page = redirectPage(to, new URL(to, this.#baseUrl).href);
      await this.#putFile(fileOf(from), Buffer.from(page), 'redirect');
    }
    const earlier = unknown.length > 0 ? parseRedirects(String(await this.#folder.read(redirectsFile))) : [];
    const kept = earlier.filter(({ from }) => unknown.some((route) => route.matches.test(from)));
    const lines = formatRedirects([...found, ...kept]);
    if (lines !== '') await this.#putFile(redirectsFile, Buffer.from(lines), 'redirect');
  }

  /** Adds the site's map and robots.txt, unless the site makes its own. */
  async putMap(): Promise<void> {
    const own = (name: string) => this.#folder.has(name);
    if (!own('sitemap.xml'))
      for (const [name, text] of sitemapFiles(this.#baseUrl, this.sitemap))
        await this.#putFile(name, Buffer.from(text), 'map');
    if (!own('robots.txt')) await this.#putFile('robots.txt', Buffer.from(robotsFile(this.#baseUrl)), 'map');
  }

  noteClock(recording: Recording): void {
    for (const grain of grainsOf(recording.questions)) this.grains.add(grain);
  }

  /** Places an image or a file once; its failure is reported and holds no page back. */
  #media(request: MediaRequest, entry: Recording['entry']): Promise<void> {
    const { file } = request;
    let done = this.#mediaDone.get(file);
    if (!done) {
      this.#folder.keep(file);
      done = this.#options.images
        .place(request, join(this.#options.out, file))
        .then((placed) => {
          this.put += 1;
          if (placed) this.written += 1;
        })
        .catch((error: unknown) => void this.failed.push(failureOf(`/${file}`, error, entry)));
      this.#mediaDone.set(file, done);
    }
    return done;
  }

  async #putFile(file: string, bytes: Buffer, phase: Phase): Promise<void> {
    this.put += 1;
    if (await this.#folder.put(file, bytes, phase)) this.written += 1;
  }

  #noteLink(href: string, page: string): void {
    const known = this.links.get(href);
    if (known === undefined || page < known) this.links.set(href, page);
  }
}

function phaseOf(job: Job, recording: Recording): Phase {
  if (job.kind === 'endpoint') return 'feed';
  return recording.entry ? 'record' : 'list';
}
