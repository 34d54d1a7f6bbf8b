import { addDays } from './days.ts';
import type { FacetName, Filter } from './filter.ts';
import { compareRanks, matches, rankOf, type Subject } from './matching.ts';
import type { Id, RecordType } from './records.ts';

/** A question about records of one type, whose answer can follow a change of one of them. */
export type KeptQuestion =
  /** Ids in order, all of them. */
  | { kind: 'ids'; type: RecordType; filter: Filter }
  /** Slugs in the order of their bytes. */
  | { kind: 'slugs'; type: RecordType; filter: Filter }
  | { kind: 'count'; type: RecordType; filter: Filter }
  | { kind: 'tally'; type: RecordType; filter: Filter; facet: FacetName }
  /** `{ day, count }` between two days. */
  | { kind: 'days'; type: RecordType; filter: Filter & { from: string; to: string } }
  /** Whose answer is asked again whenever a record of the type changes. */
  | { kind: 'other'; type: RecordType };

interface Kept {
  question: KeptQuestion;
  answer: unknown[];
}

/**
 * Answers kept between changes: the pages of a site ask many times for the same lists, and most lists of a town stay as they are when one
 * record changes. Bounded by what the answers weigh (ids, rows); a full store starts again from nothing.
 */
export class Answers {
  readonly #kept = new Map<RecordType, Map<string, Kept>>();
  readonly #bound: number;
  /** The record as it is now, to find the place of another among those of a list. */
  readonly #subject: (type: RecordType, id: Id) => Subject | undefined;
  #weight = 0;

  constructor(bound: number, subject: (type: RecordType, id: Id) => Subject | undefined) {
    this.#bound = bound;
    this.#subject = subject;
  }

  /** The answer to a question; `key` must name the question and so the shape of its answer. Shared: it must not be changed. */
  of<T>(question: KeptQuestion, key: string, ask: () => T[]): readonly T[] {
    const ofType = this.#kept.get(question.type) ?? new Map<string, Kept>();
    this.#kept.set(question.type, ofType);
    const kept = ofType.get(key);
    // The key names the question, so what stands under it has the shape of its answer.
    if (kept) return kept.answer as T[];
    const answer = ask();
    if (this.#weight > this.#bound) this.clear();
    ofType.set(key, { question, answer });
    this.#kept.set(question.type, ofType);
    this.#weight += 1 + answer.length;
    return answer;
  }

  /** Makes the answers those after a change of one record, which is in the store already. */
  follow(type: RecordType, before: Subject | undefined, after: Subject | undefined): void {
    const ofType = this.#kept.get(type);
    for (const [key, kept] of ofType ?? [])
      if (!this.#followed(kept, before, after)) {
        ofType?.delete(key);
        this.#weight -= 1 + kept.answer.length;
      }
  }

  clear(): void {
    this.#kept.clear();
    this.#weight = 0;
  }

  /** False when the answer must be asked again. */
  #followed(kept: Kept, before: Subject | undefined, after: Subject | undefined): boolean {
    const { question } = kept;
    if (question.kind === 'other') return false;
    const was = before && matches(before, question.filter) ? before : undefined;
    const is = after && matches(after, question.filter) ? after : undefined;
    const id = (was ?? is)?.record.id;
    if (id === undefined || question.filter.not?.includes(id)) return true;
    switch (question.kind) {
      case 'ids':
        return this.#followIds(kept, question, was, is);
      case 'slugs':
        if (was) leave(kept.answer, was.record.slug);
        if (is) insert(kept.answer, is.record.slug, (slug) => compareRanks([slug as string], [is.record.slug]));
        return true;
      case 'count':
        kept.answer = (kept.answer as { n: number }[]).map(({ n }) => ({ n: n + Number(!!is) - Number(!!was) }));
        return true;
      case 'tally':
        for (const value of valuesOf(was, question.facet)) recount(kept.answer as Counted[], 'value', value, -1);
        for (const value of valuesOf(is, question.facet)) recount(kept.answer as Counted[], 'value', value, 1);
        return true;
      case 'days':
        if (question.filter.to < question.filter.from) return false;
        for (const day of daysOf(was, question.filter)) recount(kept.answer as Counted[], 'day', day, -1);
        for (const day of daysOf(is, question.filter)) recount(kept.answer as Counted[], 'day', day, 1);
        return true;
    }
  }

  #followIds(
    kept: Kept,
    { type, filter }: Extract<KeptQuestion, { kind: 'ids' }>,
    was: Subject | undefined,
    is: Subject | undefined,
  ): boolean {
    if (filter.order === 'position') return false;
    if (was && !leave(kept.answer, was.record.id)) return false;
    if (!is) return true;
    const rank = rankOf(is, filter);
    let known = true;
    insert(kept.answer, is.record.id, (id) => {
      const other = this.#subject(type, id as Id);
      known &&= other !== undefined;
      return other ? compareRanks(rankOf(other, filter), rank) : 0;
    });
    return known;
  }
}

/** A row of a tally (`value`) or of a calendar (`day`). */
type Counted = { count: number } & Record<string, unknown>;

/** Rows are shared with callers of before: a changed one is another one. */
function recount(rows: Counted[], name: 'value' | 'day', key: string, by: 1 | -1): void {
  const at = rows.findIndex((row) => row[name] === key);
  const row = rows[at];
  if (!row)
    insert(rows, { [name]: key, count: by }, (other) => compareRanks([(other as Counted)[name] as string], [key]));
  else if (row.count + by === 0) rows.splice(at, 1);
  else rows[at] = { ...row, count: row.count + by };
}

function valuesOf(subject: Subject | undefined, facet: FacetName): string[] {
  const prefix = `${facet}=`;
  return [...(subject?.facets ?? [])].filter((one) => one.startsWith(prefix)).map((one) => one.slice(prefix.length));
}

/** The days of a period on which a record happens. */
function daysOf(subject: Subject | undefined, { from, to }: { from: string; to: string }): Set<string> {
  const days = new Set<string>();
  for (const { firstDay, lastDay } of subject?.occurrences ?? []) {
    const last = lastDay < to ? lastDay : to;
    for (let day = firstDay > from ? firstDay : from; day <= last; day = addDays(day, 1)) days.add(day);
  }
  return days;
}

function leave(answer: unknown[], value: unknown): boolean {
  const at = answer.indexOf(value);
  if (at !== -1) answer.splice(at, 1);
  return at !== -1;
}

/** Puts a value in its place among sorted ones. @param compared negative for those that come before it */
function insert(answer: unknown[], value: unknown, compared: (other: unknown) => number): void {
  let [low, high] = [0, answer.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compared(answer[middle]) < 0) low = middle + 1;
    else high = middle;
  }
  answer.splice(low, 0, value);
}
