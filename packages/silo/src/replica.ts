import Database from 'better-sqlite3';
import { facetsOf, occurrencesOf } from './facets.ts';
import type { FacetName, Filter } from './filter.ts';
import { type Id, type RecordOf, type RecordType, recordTypes, type SiloRecord } from './records.ts';
import { nameKey } from './text-keys.ts';

/** Raised when the tables or the record shapes change: an older file is emptied, to be filled again. */
const format = '1';

const tables = `
  CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS record (
    type TEXT NOT NULL, id TEXT NOT NULL, slug TEXT NOT NULL, name_key TEXT NOT NULL, position INTEGER NOT NULL,
    day TEXT, json TEXT NOT NULL, PRIMARY KEY (type, id)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS record_slug ON record (type, slug);
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
  /** Records that many others point to, parsed once between two writes. */
  readonly #pointedTo = new Map<string, SiloRecord | undefined>();

  /** @param file path of the SQLite file, or `:memory:` */
  constructor(file: string) {
    this.#db = new Database(file);
    this.#db.pragma('journal_mode = WAL');
    this.#db.pragma('synchronous = NORMAL');
    this.#db.pragma('busy_timeout = 5000');
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
    } finally {
      this.#pointedTo.clear();
    }
  }

  clear(): void {
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
    this.remove(type, id);
    const name = 'name' in record ? record.name : record.title;
    const position = 'position' in record ? record.position : 0;
    const day = record.type === 'article' ? record.publishedOn : null;
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
  }

  remove(type: RecordType, id: Id): void {
    this.#pointedTo.delete(`${type}/${id}`);
    for (const table of ['record', 'facet', 'occurrence'])
      this.#run(`DELETE FROM ${table} WHERE type = ? AND id = ?`, [type, id]);
  }

  /** The record is shared between callers: it must not be changed. */
  get<T extends RecordType>(type: T, id: Id): RecordOf<T> | undefined {
    if (type === 'event' || type === 'article') return this.#read(type, id);
    const key = `${type}/${id}`;
    // The key names the type, so what stands under it is of that type.
    if (this.#pointedTo.has(key)) return this.#pointedTo.get(key) as RecordOf<T> | undefined;
    const record = this.#read(type, id);
    this.#pointedTo.set(key, record);
    return record;
  }

  bySlug<T extends RecordType>(type: T, slug: string): RecordOf<T> | undefined {
    return parse<T>(
      this.#get<Row>('SELECT json FROM record INDEXED BY record_slug WHERE type = ? AND slug = ? ORDER BY id LIMIT 1', [
        type,
        slug,
      ]),
    );
  }

  list<T extends RecordType>(type: T, filter: Filter = {}): RecordOf<T>[] {
    const { sql, values } = select(type, filter);
    const order = orderBy(type, filter);
    const limit = `LIMIT ${filter.limit ?? -1} OFFSET ${filter.offset ?? 0}`;
    return this.#all<Row>(`SELECT r.json ${sql} ${order.sql} ${limit}`, [...values, ...order.values]).map(
      (row) => parse<T>(row) as RecordOf<T>,
    );
  }

  count(type: RecordType, filter: Filter = {}): number {
    const { sql, values } = select(type, filter);
    return this.#get<{ n: number }>(`SELECT count(*) AS n ${sql}`, values)?.n ?? 0;
  }

  /** How many of the records that match stand under each value of a facet. Values without a record are absent. */
  tally(type: RecordType, filter: Filter, facet: FacetName): { value: string; count: number }[] {
    const { sql, values } = select(type, filter);
    return this.#all(
      `SELECT f.value AS value, count(*) AS count FROM facet f
       WHERE f.type = ? AND f.name = ? AND f.id IN (SELECT r.id ${sql}) GROUP BY f.value ORDER BY f.value`,
      [type, facet, ...values],
    );
  }

  /** Days (`YYYY-MM-DD`) between `from` and `to`, inclusive, on which a matching event happens, with how many. */
  days(filter: Filter & { from: string; to: string }): { day: string; count: number }[] {
    const { sql, values } = select('event', filter);
    return this.#all(
      `WITH RECURSIVE day (day) AS (SELECT ? UNION ALL SELECT date(day, '+1 day') FROM day WHERE day < ?)
       SELECT day.day AS day, count(DISTINCT o.id) AS count FROM day
       JOIN occurrence o ON o.type = 'event' AND o.first_day <= day.day AND o.last_day >= day.day
       WHERE o.id IN (SELECT r.id ${sql}) GROUP BY day.day ORDER BY day.day`,
      [filter.from, filter.to, ...values],
    );
  }

  /** Number of records per type. */
  sizes(): Record<RecordType, number> {
    return Object.fromEntries(recordTypes.map((type) => [type, this.count(type)])) as Record<RecordType, number>;
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

interface Row {
  json: string;
}

function parse<T extends RecordType>(row: Row | undefined): RecordOf<T> | undefined {
  return row && (JSON.parse(row.json) as RecordOf<T>);
}

/** A slug names at most a few records, so facets are then checked one by one; without one, the facet index leads. */
function select(type: RecordType, filter: Filter): { sql: string; values: string[] } {
  const conditions = ['r.type = ?'];
  const values: string[] = [type];
  const { slug } = filter;
  if (slug !== undefined) {
    conditions.push('r.slug = ?');
    values.push(slug);
  }
  for (const [name, wanted] of Object.entries(filter.where ?? {})) {
    const any = [wanted].flat();
    const matching = `FROM facet f WHERE f.type = ? AND f.name = ? AND f.value IN (${places(any)})`;
    conditions.push(
      slug === undefined ? `r.id IN (SELECT f.id ${matching})` : `EXISTS (SELECT 1 ${matching} AND f.id = r.id)`,
    );
    values.push(type, name, ...any);
  }
  if (filter.from !== undefined || filter.to !== undefined) {
    const bounds: string[] = ['type = ?'];
    values.push(type);
    if (filter.from !== undefined) {
      bounds.push('last_day >= ?');
      values.push(filter.from);
    }
    if (filter.to !== undefined) {
      bounds.push('first_day <= ?');
      values.push(filter.to);
    }
    conditions.push(`r.id IN (SELECT id FROM occurrence WHERE ${bounds.join(' AND ')})`);
  }
  if (filter.not?.length) {
    conditions.push(`r.id NOT IN (${places(filter.not)})`);
    values.push(...filter.not);
  }
  const source = slug === undefined ? 'record r' : 'record r INDEXED BY record_slug';
  return { sql: `FROM ${source} WHERE ${conditions.join(' AND ')}`, values };
}

function orderBy(type: RecordType, filter: Filter): { sql: string; values: string[] } {
  switch (filter.order ?? 'name') {
    case 'position':
      return { sql: 'ORDER BY r.position, r.name_key, r.id', values: [] };
    case 'name':
      return { sql: 'ORDER BY r.name_key, r.id', values: [] };
    case 'date':
      if (type !== 'event') return { sql: 'ORDER BY r.day DESC, r.name_key, r.id', values: [] };
      return {
        sql: `ORDER BY (SELECT min(max(o.start, ?)) FROM occurrence o WHERE o.type = r.type AND o.id = r.id AND o.last_day >= ?), r.name_key, r.id`,
        values: [filter.from ?? '', filter.from ?? ''],
      };
  }
}

const places = (values: readonly string[]) => values.map(() => '?').join(', ');
