import type { Change } from '@parvis/silo/catch-up';
import type { Filter } from '@parvis/silo/filter';
import { hasCards, listKeyOf, rankOf, subjectOf } from '@parvis/silo/matching';
import { answer, ofSite, type Question } from '@parvis/silo/questions';
import type { Id, RecordType } from '@parvis/silo/records';
import type { Replica } from '@parvis/silo/replica';
import { digest } from '../recorder.ts';
import { type Asked, Index, type Reader } from './asked.ts';
import { Groups } from './groups.ts';

/** Above this many changes, asking everything again costs less than finding out what to ask. */
const sweeping = 400;

/**
 * The questions that the pages of a site ask, each answered once at a time whoever asks, and found again when what they depend on changes.
 */
export class Questions {
  readonly #site: string;
  readonly #replica: Replica;
  #clock = '';
  readonly #byText = new Map<string, Asked>();
  /** By `type/id`: questions that a change of any field of the record may touch; and those that show its card only. */
  readonly #whole = new Index();
  readonly #carded = new Index();
  /** By `type/slug`, by type. */
  readonly #bySlug = new Index();
  readonly #byType = new Index();
  readonly #groups: Groups;
  readonly #timed = new Set<Asked>();
  /** Answers of the moment. */
  readonly #answers = new Map<string, unknown>();

  constructor(site: string, replica: Replica) {
    this.#site = site;
    this.#replica = replica;
    this.#groups = new Groups(site);
  }

  /** Begins a moment: the replica stays as it is and the clock stands still until the next one. */
  begin(clock: string): void {
    this.#clock = clock;
    this.#answers.clear();
  }

  /** Forgets the answers of the moment, not the questions. */
  rest(): void {
    this.#answers.clear();
  }

  /** The first instant at which the clock changes an answer; null when it changes none. */
  get until(): string | null {
    let first: string | null = null;
    for (const { until } of this.#timed) if (until !== null && (first === null || until < first)) first = until;
    return first;
  }

  /** @throws what answering throws */
  answer(question: Question, text: string): unknown {
    if (this.#answers.has(text)) return this.#answers.get(text);
    return this.#evaluate(this.#byText.get(text) ?? this.#add(question, text));
  }

  /** Notes that a reader asks exactly these questions, and forgets those that nobody asks any more. */
  read(reader: Reader, texts: Iterable<string>): void {
    const asked = new Set<Asked>();
    for (const text of texts) {
      const known = this.#byText.get(text);
      if (!known) continue;
      asked.add(known);
      known.readers.add(reader);
    }
    const earlier = reader.questions;
    reader.questions = asked;
    for (const left of earlier) if (!asked.has(left)) this.#leave(reader, left);
  }

  forget(reader: Reader): void {
    for (const asked of reader.questions) this.#leave(reader, asked);
    reader.questions = new Set();
  }

  /** A filter, as records of the site are held against it. */
  here(filter: Filter): Filter {
    return ofSite(this.#site, filter);
  }

  /** Whether a record of the site stands under a slug. */
  stands(type: RecordType, slug: string, filter: Filter): boolean {
    return this.#replica.list(type, { ...this.here(filter), slug }).length > 0;
  }

  all(): Iterable<Asked> {
    return this.#byText.values();
  }

  /** The questions whose answers the clock may have changed. */
  *due(): Generator<Asked> {
    for (const asked of this.#timed) if (asked.until !== null && asked.until <= this.#clock) yield asked;
  }

  /** The questions whose answers these changes may have changed: never too few. */
  affectedBy(changes: readonly Change[]): Set<Asked> {
    if (changes.length > sweeping) return new Set(this.#byText.values());
    const found = new Set<Asked>();
    for (const change of changes) this.#affectedByOne(change, found);
    return found;
  }

  /** Asks again. True when the answer is another one. */
  askAgain(asked: Asked): boolean {
    const { digest: earlier } = asked;
    try {
      this.#evaluate(asked);
    } catch {
      // Whoever asks will be told.
    }
    return asked.digest !== earlier;
  }

  #affectedByOne(change: Change, found: Set<Asked>): void {
    const { type, id, before, after } = change;
    const key = `${type}/${id}`;
    this.#whole.addTo(found, key);
    if (before && after && hasCards(type) && listKeyOf(before) === listKeyOf(after)) return;
    this.#carded.addTo(found, key);
    this.#byType.addTo(found, type);
    for (const record of [before, after]) if (record) this.#bySlug.addTo(found, `${type}/${record.slug}`);
    this.#groups.affectedBy(change, found);
  }

  #add(question: Question, text: string): Asked {
    const asked: Asked = {
      text,
      question,
      readers: new Set(),
      digest: '',
      until: null,
      touched: new Set(),
      last: undefined,
    };
    this.#byText.set(text, asked);
    for (const [index, key] of this.#standing(question)) index.add(key, asked);
    this.#groups.add(asked);
    return asked;
  }

  #remove(asked: Asked): void {
    const { question, text } = asked;
    this.#byText.delete(text);
    this.#answers.delete(text);
    this.#timed.delete(asked);
    for (const [index, key] of this.#standing(question)) index.delete(key, asked);
    for (const key of asked.touched) this.#indexOf(asked, key).delete(key, asked);
    this.#groups.delete(asked);
  }

  #leave(reader: Reader, asked: Asked): void {
    asked.readers.delete(reader);
    if (asked.readers.size === 0) this.#remove(asked);
  }

  #evaluate(asked: Asked): unknown {
    const touched = new Set<string>();
    const asker = { site: this.#site, replica: this.#replica, clock: this.#clock };
    let value: unknown;
    let until: string | null = null;
    try {
      ({ value, until } = this.#replica.watching(
        (type, id) => touched.add(`${type}/${id}`),
        () => answer(asker, asked.question),
      ));
      asked.digest = digest(JSON.stringify(value) ?? '');
      if (isShared(asked.question)) this.#answers.set(asked.text, value);
      return value;
    } catch (error) {
      asked.digest = `failed ${error instanceof Error ? error.message : String(error)}`;
      throw error;
    } finally {
      this.#note(asked, touched, until, value);
    }
  }

  #note(asked: Asked, touched: ReadonlySet<string>, until: string | null, value: unknown): void {
    for (const key of asked.touched) if (!touched.has(key)) this.#indexOf(asked, key).delete(key, asked);
    for (const key of touched) if (!asked.touched.has(key)) this.#indexOf(asked, key).add(key, asked);
    asked.touched = touched;
    this.#groups.ends(asked, this.#lastRank(asked.question, value));
    asked.until = until;
    if (until === null) this.#timed.delete(asked);
    else this.#timed.add(asked);
  }

  /** A list shows cards: of a record that has one, nothing else matters to it. */
  #indexOf({ question }: Asked, key: string): Index {
    const type = key.slice(0, key.indexOf('/')) as RecordType;
    return question[0] === 'list' && hasCards(type) ? this.#carded : this.#whole;
  }

  /** What a question depends on besides its filter and the records it read. */
  #standing(question: Question): [Index, string][] {
    switch (question[0]) {
      case 'entry':
      case 'hub':
      case 'changed':
        return [[this.#bySlug, `${question[1]}/${question[2]}`]];
      case 'hubs':
      case 'former':
        return [[this.#byType, question[1]]];
      case 'offers':
        return [[this.#byType, 'offer']];
      case 'alerts':
        return [
          [this.#byType, 'alert'],
          [this.#bySlug, `site/${this.#site}`],
        ];
      default:
        return [];
    }
  }

  #lastRank(question: Question, value: unknown): readonly string[] | undefined {
    if (question[0] !== 'list' && question[0] !== 'listFull') return undefined;
    const [, type, filter] = question;
    if (filter.limit === undefined || filter.order === 'position') return undefined;
    const shown = (value ?? []) as { id: Id }[];
    const end = shown.at(-1);
    if (shown.length < filter.limit || !end) return undefined;
    const record = this.#replica.get(type, end.id);
    return record && rankOf(subjectOf(record), filter);
  }
}

/** Answers that several pages ask for; those of one page alone would only fill the memory. */
const isShared = (question: Question): boolean =>
  question[0] !== 'entry' && !(question[0] === 'list' && question[2].not !== undefined);
