import { urgency } from './live/waiting.ts';

export interface PaceOptions {
  /** How long nothing must change before calendars, feeds and maps follow, and how long they wait at most. Milliseconds. */
  quiet?: number;
  longestWait?: number;
}

/** How things stand. */
export interface Moment {
  /** Of the pages that wait. */
  urgency: number;
  /** Whether an edit may have come. */
  isPressed: boolean;
  /** Whether records of an import wait. */
  isImporting: boolean;
}

/** Pages that wait are rendered when no edit came for a moment, and else from time to time. Milliseconds. */
const calm = 300;
const workEvery = 1_000;
/** How long, before the silo is looked at. */
const longestWork = 500;
const shortestWork = 50;

/** Records of an import that are taken together: as many as take about this time (ms), for an edit waits for them. */
const bulkTime = 1_000;
const bulk = { first: 60, least: 20, most: 300 };

/** While edits come without a pause, feeds take at most one part in so many of the time. */
const followingShare = 40;
/** How many times their longest wait they may be begun again. */
const triesFor = 6;

/** Says how long may be spent on what nobody waits for, and when: an edit comes first. Times in milliseconds. */
export class Pace {
  readonly #quiet: number;
  readonly #longestWait: number;
  /** When pages changed last, when records that editors changed did, and when pages that wait were rendered last. */
  #changedAt = 0;
  #editedAt = 0;
  #workedAt = 0;
  /** When the first change came that feeds have not followed. */
  #behindSince: number | undefined;
  /** What following takes: this time so far, and the last time whole. */
  #followingMs = 0;
  #followingTook = 0;
  #bulkAtOnce = bulk.first;

  constructor({ quiet = 1_000, longestWait = 10_000 }: PaceOptions) {
    this.#quiet = quiet;
    this.#longestWait = longestWait;
  }

  /** How many records of an import are taken next. */
  get bulkAtOnce(): number {
    return this.#bulkAtOnce;
  }

  /** Notes how long records of an import took. */
  tookBulk(records: number, ms: number): void {
    const fitting = Math.round((records * bulkTime) / ms);
    this.#bulkAtOnce = Math.max(bulk.least, Math.min(bulk.most, fitting));
  }

  /** An import or the clock made some pages others. */
  changed(): void {
    this.#changedAt = Date.now();
  }

  edited(): void {
    this.#changedAt = this.#editedAt = Date.now();
  }

  /** Pages that waited were rendered. */
  worked(): void {
    this.#changedAt = this.#workedAt = Date.now();
  }

  /** Some of the feeds followed, all of them when it is `done`. */
  followed(ms: number, done: boolean): void {
    this.#followingMs += ms;
    if (!done) return;
    this.#behindSince = undefined;
    this.#followingTook = this.#followingMs;
    this.#followingMs = 0;
  }

  /** Until pages that wait are rendered; infinite when none does. */
  untilWorking(moment: Moment): number {
    if (moment.urgency === urgency.none) return Number.POSITIVE_INFINITY;
    const atLast = this.#workedAt + workEvery - Date.now();
    return moment.isPressed ? atLast : Math.min(this.#untilFree(moment), atLast);
  }

  /** For how long they are rendered: a short while only when edits come without a pause. */
  working(moment: Moment): number {
    return !moment.isPressed && this.#untilFree(moment) <= 0 ? longestWork : shortestWork;
  }

  /** Until feeds may follow; infinite while pages wait. The longer they take, the longer they wait for a quiet moment. */
  untilFollowing(moment: Moment): number {
    if (moment.urgency > urgency.none) return Number.POSITIVE_INFINITY;
    this.#behindSince ??= Date.now();
    const quiet = this.#changedAt + Math.max(this.#quiet, this.#followingTook);
    return Math.min(quiet, this.#patience) - Date.now();
  }

  /** Whether a feed under way makes way for an edit: not for ever, where edits never pause. */
  get makesWay(): boolean {
    return Date.now() < this.#waitingFrom + triesFor * this.#longest;
  }

  get #patience(): number {
    return this.#waitingFrom + this.#longest;
  }

  get #waitingFrom(): number {
    return this.#behindSince ?? Date.now();
  }

  get #longest(): number {
    return Math.max(this.#longestWait, followingShare * this.#followingTook);
  }

  /** Until what waits may take its time: what made way for an edit at once, the rest when edits pause, an import's own at its end. */
  #untilFree({ urgency: most, isImporting }: Moment): number {
    if (most === urgency.pressing) return 0;
    if (most === urgency.bulk && isImporting) return Number.POSITIVE_INFINITY;
    return this.#editedAt + calm - Date.now();
  }
}
