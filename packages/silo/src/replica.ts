import Database from 'better-sqlite3';
import QuickLRU from 'quick-lru';
import { Answers, type KeptQuestion } from './answers.ts';
import { facetsOf, occurrencesOf } from './facets.ts';
import type { FacetName, Filter } from './filter.ts';
import { type Subject, subjectOf } from './matching.ts';
import { type Id, type RecordOf, type RecordType, recordTypes, type SiloRecord } from './records.ts';
import { orderBy, type Sql, select } from './select.ts';
import { nameKey } from './text-keys.ts';
import { dayOfRecord, titleOf } from './views.ts';

/** Raised when the tables or the record shapes change: an older file is emptied, to be filled again. */
const format = '4';

/** Ids and rows of the answers kept: each id is one string, so some tens of megabytes at most. */
const answersBound = 4_000_000;

/** Records of the other types that stay parsed, and what lists know of records: some megabytes. At most twice as many. */
const recordsKept = 2_000;
const subjectsKept = 10_000;

/** Types that many records point to or that are few: all of them stay parsed. */
const pointedTo: ReadonlySet<RecordType> = new Set([
  'site',
  'service',
  'theme',
  'audience',
  'commune',
  'group',
  'place',
  'organization',
  'offer',
  'alert',
  'menu',
  'contributor',
  'channel',
]);

const tables = `
  CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS record (
    type TEXT NOT NULL, id TEXT NOT NULL, slug TEXT NOT NULL, name_key TEXT NOT NULL, position INTEGER NOT NULL,
    day TEXT, json TEXT NOT NULL, PRIMARY KEY (type, id)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS record_slug ON record (type, slug);
  CREATE INDEX IF NOT EXISTS record_order ON record (type, id, name_key, position, day);
  CREATE TABLE IF NOT EXISTS facet (
    type TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, id TEXT NOT NULL,
    PRIMARY KEY (type, name, value, id)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS facet_record ON facet (type, id);
  CREATE TABLE IF NOT EXISTS occurrence (
    type TEXT NOT NULL, id TEXT NOT NULL, start TEXT NOT NULL, first_day TEXT NOT NULL, last_day TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS occurrence_record ON occurrence (type, id, last_day, start);
  CREATE INDEX IF NOT EXISTS occurrence_day ON occurrence (type, last_day, first_day);`;

/**
 * The local copy of everything published, for all sites: a SQLite file that can be deleted at any time and is then filled again.
 * Reads are synchronous. Writes happen inside `write`, all or nothing.
 */
export class Replica {
  readonly #db: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();
  /** Records as they were parsed, until they change. */
  readonly #pointedTo = new Map<string, SiloRecord | undefined>();
  readonly #records = new QuickLRU<string, SiloRecord>({ maxSize: recordsKept });
  readonly #subjects = new QuickLRU<string, Subject>({ maxSize: subjectsKept });
  readonly #answers = new Answers(answersBound, (type, id) => this.#subject(type, id));
  /** Each id once, however many lists hold it. */
  readonly #ids = new Map<Id, Id>();
  #onRead: ((type: RecordType, id: Id) => void) | undefined;
  /** SQLite's count of the changes that other connections made to the file. */
  #othersChanges: unknown;

  /** @param file path of the SQLite file, or `:memory:` */
  constructor(file: string) {
    this.#db = new Database(file);
    this.#db.pragma('journal_mode = WAL');
    this.#db.pragma('synchronous = NORMAL');
    this.#db.pragma('busy_timeout = 5000');
    this.#db.pragma('temp_store = MEMORY');
    this.#db.pragma('cache_size = -65536'); // KiB, at most: a list of a large town reads some megabytes of indexes.
    this.#db.exec(tables);
    if (this.meta('format') !== format) this.write(() => this.clear());
  }

  close(): void {
    this.#db.close();
  }

  /** Runs `work` in one transaction; a throw leaves the replica as it was. */
  write(work: () => void): void {
    try {
      this.#db.transaction(work).immediate();
    } catch (error) {
      // What was kept has followed changes that are undone now.
      this.#forget();
      throw error;
    }
  }

  clear(): void {
    this.#forget();
    this.#db.exec('DELETE FROM record; DELETE FROM facet; DELETE FROM occurrence; DELETE FROM meta;');
    this.setMeta('format', format);
  }

  meta(key: string): string | undefined {
    return this.#get<{ value: string }>('SELECT value FROM meta WHERE key = ?', [key])?.value;
  }

  setMeta(key: string, value: string): void {
    this.#run('INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value', [key, value]);
  }

  put(record: SiloRecord): void {
    const { type, id } = record;
    const before = this.#subject(type, id);
    this.#delete(type, id);
    const name = titleOf(record);
    const position = 'position' in record ? record.position : 0;
    const day = dayOfRecord(record);
    this.#run('INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?)', [
      type,
      id,
      record.slug,
      nameKey(name),
      position,
      day,
      JSON.stringify(record),
    ]);
    for (const facet of facetsOf(record))
      this.#run('INSERT OR IGNORE INTO facet VALUES (?, ?, ?, ?)', [type, facet.name, facet.value, id]);
    for (const { start, firstDay, lastDay } of occurrencesOf(record))
      this.#run('INSERT INTO occurrence VALUES (?, ?, ?, ?, ?)', [type, id, start, firstDay, lastDay]);
    const after = subjectOf(record);
    this.#subjects.set(`${type}/${id}`, after);
    this.#answers.follow(type, before, after);
  }

  remove(type: RecordType, id: Id): void {
    const before = this.#subject(type, id);
    this.#delete(type, id);
    if (before) this.#answers.follow(type, before, undefined);
  }

  #delete(type: RecordType, id: Id): void {
    for (const kept of [this.#pointedTo, this.#records, this.#subjects]) kept.delete(`${type}/${id}`);
    for (const table of ['record', 'facet', 'occurrence'])
      this.#run(`DELETE FROM ${table} WHERE type = ? AND id = ?`, [type, id]);
  }

  /** Runs `work` and tells which records it read, those that are not there too. Calls are not nested. */
  watching<T>(onRead: (type: RecordType, id: Id) => void, work: () => T): T {
    this.#onRead = onRead;
    try {
      return work();
    } finally {
      this.#onRead = undefined;
    }
  }

  /** The record is shared between callers: it must not be changed. */
  get<T extends RecordType>(type: T, id: Id): RecordOf<T> | undefined {
    this.#onRead?.(type, id);
    const key = `${type}/${id}`;
    // The key names the type, so what stands under it is of that type.
    const known = (this.#pointedTo.get(key) ?? this.#records.get(key)) as RecordOf<T> | undefined;
    if (known || this.#pointedTo.has(key)) return known;
    const record = this.#read(type, id);
    if (pointedTo.has(type)) this.#pointedTo.set(key, record);
    else if (record) this.#records.set(key, record);
    return record;
  }

  /** The record is shared between callers: it must not be changed. */
  bySlug<T extends RecordType>(type: T, slug: string): RecordOf<T> | undefined {
    this.#heedOthers();
    const sql = 'SELECT id FROM record INDEXED BY record_slug WHERE type = ? AND slug = ? ORDER BY id LIMIT 1';
    const [row] = this.#all<{ id: Id }>(sql, [type, slug]);
    return row && this.get(type, row.id);
  }

  /** The records are shared between callers: they must not be changed. */
  list<T extends RecordType>(type: T, filter: Filter = {}): RecordOf<T>[] {
    const { not = [], limit = -1, offset = 0, ...question } = filter;
    const all = this.#idsOf(type, question);
    const start = Math.max(0, offset);
    const end = limit < 0 ? all.length : start + limit;
    // One more is looked at for each that is left out, instead of all.
    const out = new Set(not);
    const left = out.size > 0 ? all.slice(0, end + out.size).filter((id) => !out.has(id)) : all;
    return left
      .slice(start, end)
      .map((id) => this.get(type, id))
      .filter((record) => record !== undefined);
  }

  /** Slugs of the records that match, in no order of theirs. */
  slugs(type: RecordType, filter: Filter = {}): string[] {
    const { sql, values } = select(type, filter);
    const kept = this.#answer({ kind: 'slugs', type, filter }, () =>
      this.#all<{ slug: string }>(`SELECT r.slug AS slug ${sql} ORDER BY r.slug`, values).map(({ slug }) => slug),
    );
    return [...kept];
  }

  count(type: RecordType, filter: Filter = {}): number {
    const { sql, values } = select(type, filter);
    return (
      this.#answer({ kind: 'count', type, filter }, () =>
        this.#all<{ n: number }>(`SELECT count(*) AS n ${sql}`, values),
      )[0]?.n ?? 0
    );
  }

  /** How many of the records that match stand under each value of a facet. Values without a record are absent. */
  tally(type: RecordType, filter: Filter, facet: FacetName): { value: string; count: number }[] {
    const { sql, values } = select(type, filter);
    const rows = this.#answer({ kind: 'tally', type, filter, facet }, () =>
      this.#all<{ value: string; count: number }>(
        `SELECT f.value AS value, count(*) AS count FROM facet f
         WHERE f.type = ? AND f.name = ? AND f.id IN (SELECT r.id ${sql}) GROUP BY f.value ORDER BY f.value`,
        [type, facet, ...values],
      ),
    );
    return rows.map((row) => ({ ...row }));
  }

  /** Days (`YYYY-MM-DD`) between `from` and `to`, inclusive, on which a matching event happens, with how many. */
  days(filter: Filter & { from: string; to: string }): DayCount[] {
    return this.#answer({ kind: 'days', type: 'event', filter }, () => this.#countDays(filter)).map((row) => ({
      ...row,
    }));
  }

  /** Earlier slugs of the records that have some, by their slug of today. */
  formerSlugs(type: RecordType): Map<string, string[]> {
    const rows = this.#answer({ kind: 'other', type }, () =>
      this.#all<{ slug: string; former: string }>(
        `SELECT r.slug AS slug, f.value AS former FROM facet f JOIN record r ON r.type = f.type AND r.id = f.id
         WHERE f.type = ? AND f.name = 'former' ORDER BY f.value`,
        [type],
      ),
    );
    return new Map(
      [...Map.groupBy(rows, ({ slug }) => slug)].map(([slug, moved]) => [slug, moved.map(({ former }) => former)]),
    );
  }

  /** Number of records per type. */
  sizes(): Record<RecordType, number> {
    return Object.fromEntries(recordTypes.map((type) => [type, this.count(type)])) as Record<RecordType, number>;
  }

  /** Ids of the records that match, all of them, in order. */
  #idsOf(type: RecordType, question: Question): readonly Id[] {
    const { sql, values } = select(type, question);
    const order = orderBy(type, question);
    const ask = (end: Sql) =>
      this.#all<{ id: Id }>(`SELECT r.id AS id ${sql} ${end.sql}`, [...values, ...end.values]).map(({ id }) =>
        this.#same(id),
      );
    if (question.slug === undefined) return this.#answer({ kind: 'ids', type, filter: question }, () => ask(order));
    // Each page asks for a slug of its own, which nearly always names one record.
    const found = ask({ sql: '', values: [] });
    return found.length > 1 ? ask(order) : found;
  }

  #countDays(filter: Filter & { from: string; to: string }): DayCount[] {
    const days = this.#all<{ day: string }>(
      `WITH RECURSIVE day (day) AS (SELECT ? UNION ALL SELECT date(day, '+1 day') FROM day WHERE day < ?)
       SELECT day FROM day WHERE day IS NOT NULL`,
      [filter.from, filter.to],
    ).map(({ day }) => ({ day, count: 0, lastId: '' }));
    const indexOf = new Map(days.map(({ day }, index) => [day, index]));
    const { sql, values } = select('event', filter);
    const happening = this.#all<{ id: Id; first: string; last: string }>(
      `SELECT o.id AS id, o.first_day AS first, o.last_day AS last FROM occurrence o
       WHERE o.type = 'event' AND o.last_day >= ? AND o.first_day <= ? AND o.id IN (SELECT r.id ${sql}) ORDER BY o.id`,
      [filter.from, days.at(-1)?.day ?? '', ...values],
    );
    for (const { id, first, last } of happening)
      for (const counted of days.slice(indexOf.get(first) ?? 0)) {
        if (counted.day > last) break;
        // An event counts once a day, and its occurrences come together.
        if (counted.lastId !== id) counted.count += 1;
        counted.lastId = id;
      }
    return days.filter(({ count }) => count > 0).map(({ day, count }) => ({ day, count }));
  }

  #same(id: Id): Id {
    const known = this.#ids.get(id);
    if (known === undefined) this.#ids.set(id, id);
    return known ?? id;
  }

  #answer<T>(question: KeptQuestion, ask: () => T[]): readonly T[] {
    this.#heedOthers();
    return this.#answers.of(question, JSON.stringify(question), ask);
  }

  /** What is kept is of no use once another process wrote to the file. Asked where a search begins: for each record it would cost too much. */
  #heedOthers(): void {
    const others = this.#statement('PRAGMA data_version').pluck().get();
    if (others !== this.#othersChanges) this.#forget();
    this.#othersChanges = others;
  }

  #forget(): void {
    this.#pointedTo.clear();
    this.#records.clear();
    this.#subjects.clear();
    this.#answers.clear();
  }

  #subject(type: RecordType, id: Id): Subject | undefined {
    const key = `${type}/${id}`;
    const known = this.#subjects.get(key);
    if (known) return known;
    const record = this.#read(type, id);
    const subject = record && subjectOf(record);
    if (subject) this.#subjects.set(key, subject);
    return subject;
  }

  #read<T extends RecordType>(type: T, id: Id): RecordOf<T> | undefined {
    return parse<T>(this.#get<Row>('SELECT json FROM record WHERE type = ? AND id = ?', [type, id]));
  }

  #statement(sql: string): Database.Statement {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
  #run(sql: string, values: unknown[]): void {
    this.#statement(sql).run(...values);
  }
  #get<R>(sql: string, values: unknown[]): R | undefined {
    return this.#statement(sql).get(...values) as R | undefined;
  }
  #all<R>(sql: string, values: unknown[]): R[] {
    return this.#statement(sql).all(...values) as R[];
  }
}

type Question = Omit<Filter, 'not' | 'limit' | 'offset'>;

interface DayCount {
  day: string;
  count: number;
}

interface Row {
  json: string;
}

function parse<T extends RecordType>(row: Row | undefined): RecordOf<T> | undefined {
  return row && (JSON.parse(row.json) as RecordOf<T>);
}
