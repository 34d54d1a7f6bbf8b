import { join } from 'node:path';
import pLimit from 'p-limit';
import { sameType, typeOf } from '../content-types.ts';
import type { ImageStore } from '../images.ts';
import { type Phase, SiteFolder } from '../publish/folder.ts';
import type { LoadedBundle } from '../publish/load-bundle.ts';
import { renderPage } from '../publish/render-page.ts';
import { type Failure, failureOf } from '../publish/report.ts';
import { type MediaRequest, newRecording, type RenderBase } from '../recorder.ts';
import { ownTurn } from './own-turn.ts';
import type { Page } from './page.ts';
import type { Questions } from './questions.ts';

/** Pages rendered at once; they share one thread, and wait for their images. */
const concurrency = 8;

export interface SiteRunOptions {
  bundle: LoadedBundle;
  base: RenderBase;
  baseUrl: string;
  out: string;
  images: ImageStore;
  compress: boolean | undefined;
  /** Whether compressed copies come later. */
  urgent: boolean;
  questions: Questions;
  /** Told of each page that was rendered or failed, with what it shows and where it leads when it was. */
  onRendered(page: Page, shown: Shown | undefined): void;
}

/** What a rendered page holds of the site. */
export interface Shown {
  media: ReadonlySet<string>;
  links: Iterable<string>;
}

/** One time that pages of a site are rendered: counts what it renders and writes. */
export class SiteRun {
  readonly folder: SiteFolder;
  readonly started = performance.now();
  pages = 0;
  /** Files handed to the folder, and those of them whose bytes were new. */
  put = 0;
  written = 0;
  /** Images and files that could not be made, by their path on the site. */
  readonly mediaFailures = new Map<string, Failure>();
  readonly #options: SiteRunOptions;
  readonly #mediaDone = new Map<string, Promise<void>>();

  constructor(options: SiteRunOptions) {
    this.#options = options;
    this.folder = new SiteFolder(options.out, { compress: options.compress, urgent: options.urgent });
  }

  async render(pages: Iterable<Page>, onProgress?: (done: number, total: number) => void): Promise<void> {
    const all = [...pages];
    const limit = pLimit(concurrency);
    let done = 0;
    const one = async (page: Page) => {
      await this.#render(page);
      await ownTurn();
      done += 1;
      onProgress?.(done, all.length);
    };
    await Promise.all(all.map((page) => limit(one, page)));
  }

  /** Renders a calendar or a feed, which may take seconds. @returns false when it made way, `isPressed` having become true: nothing was changed */
  async renderFeed(feed: Page, isPressed: () => boolean): Promise<boolean> {
    return this.#render(feed, isPressed);
  }

  async putFile(file: string, bytes: Buffer, phase: Phase): Promise<void> {
    this.put += 1;
    if (await this.folder.put(file, bytes, phase)) this.written += 1;
  }

  /** A page that fails stays as it is: its old file, and what that shows. */
  async #render(page: Page, isPressed: () => boolean = () => false): Promise<boolean> {
    const { file, job } = page;
    if (file === undefined) {
      page.rendered = true;
      return true;
    }
    const { bundle, base, baseUrl, questions, onRendered } = this.#options;
    const recording = newRecording();
    let madeWay = false;
    const orMakeWay = () => {
      madeWay ||= isPressed();
      if (madeWay) throw new Error(`${job.path} made way for an edit.`);
    };
    const answer: RenderBase['answer'] = (question, text) => {
      orMakeWay();
      return base.answer(question, text);
    };
    try {
      const made = await renderPage(bundle, { ...base, answer }, baseUrl, job.path, recording, orMakeWay);
      await Promise.all([...recording.media.values()].map((asked) => this.#media(asked, recording.entry)));
      page.entry = recording.entry;
      await this.putFile(file, made.bytes, page.phase);
      page.indexable = made.indexable;
      page.contentType = sameType(made.contentType, typeOf(file)) ? undefined : made.contentType;
      page.inPlace = true;
      page.failure = undefined;
      onRendered(page, { media: new Set(recording.media.keys()), links: made.facts?.links ?? [] });
    } catch (error) {
      if (madeWay) return false;
      page.failure = failureOf(job.path, error, recording.entry ?? job.record);
      onRendered(page, undefined);
    }
    this.pages += 1;
    page.rendered = true;
    questions.read(page, recording.questions);
    return true;
  }

  /** Places an image or a file once; its failure is reported and holds no page back. */
  #media(request: MediaRequest, entry: Page['entry']): Promise<void> {
    const { file } = request;
    let done = this.#mediaDone.get(file);
    if (!done) {
      this.folder.keep(file);
      done = this.#options.images
        .place(request, join(this.#options.out, file))
        .then((placed) => {
          this.put += 1;
          if (placed) this.written += 1;
        })
        .catch((error: unknown) => void this.mediaFailures.set(file, failureOf(`/${file}`, error, entry)));
      this.#mediaDone.set(file, done);
    }
    return done;
  }
}
