import type { Phase } from '../publish/folder.ts';
import { fileOf } from '../publish/paths.ts';
import { type Failure, failureOf } from '../publish/report.ts';
import type { EntryRead } from '../recorder.ts';
import type { Asked, Reader } from './asked.ts';
import type { Job } from './plan.ts';

/** A page of a site, as it stands in the folder: what it asked, what it shows, what it says to search engines. */
export class Page implements Reader {
  readonly job: Job;
  /** Relative to the site's folder; undefined when its path cannot be one. */
  readonly file: string | undefined;
  questions: ReadonlySet<Asked> = new Set();
  /** Images and files of the media library that it shows. */
  media: ReadonlySet<string> = new Set();
  /** Addresses on the same site, by their numbers. */
  links: Uint32Array = new Uint32Array();
  entry: EntryRead | undefined;
  indexable = false;
  contentType: string | undefined;
  /** Whether its file stands, of now or of an earlier render. */
  inPlace = false;
  /** Whether this process rendered it once. */
  rendered = false;
  failure: Failure | undefined;

  constructor(job: Job) {
    this.job = job;
    try {
      this.file = fileOf(job.path);
    } catch (error) {
      this.failure = failureOf(job.path, error, job.record);
    }
  }

  /** Calendars, feeds and open data hold whole lists: they follow the pages. */
  get follows(): boolean {
    return this.job.kind === 'endpoint';
  }

  get phase(): Phase {
    if (this.follows) return 'feed';
    return this.entry ? 'record' : 'list';
  }
}
