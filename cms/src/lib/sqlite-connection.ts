/** What we use of a better-sqlite3 connection. */
export interface SqliteConnection {
  pragma(statement: string): unknown;
  prepare(sql: string): unknown;
}

/** More than the distinct statements of a busy hour; the oldest are forgotten first. */
const capacity = 1000;

/**
 * Makes a connection keep its prepared statements. Knex compiles each query anew, which is a third of what SQLite costs the silo: publishing
 * one event takes some ninety queries, always the same ones. A statement is only reused between complete executions, as Knex makes them,
 * and all are forgotten when the schema changes.
 */
export function rememberStatements(connection: SqliteConnection): void {
  const prepare = connection.prepare.bind(connection);
  const kept = new Map<string, unknown>();
  connection.prepare = (sql) => {
    const known = kept.get(sql);
    if (known) return known;
    if (/^\s*(create|alter|drop|pragma)\b/i.test(sql)) {
      kept.clear();
      return prepare(sql);
    }
    const statement = prepare(sql);
    if (kept.size >= capacity) kept.delete(kept.keys().next().value ?? '');
    kept.set(sql, statement);
    return statement;
  };
}

/**
 * Makes every transaction ask for the right to write from its start. One that reads first and writes later fails at once when another
 * process (an import) wrote in between, without waiting: SQLite cannot let it go on from an old snapshot. Transactions of the silo all write.
 */
export function beginImmediately(connection: SqliteConnection): void {
  const prepare = connection.prepare.bind(connection);
  connection.prepare = (sql) => prepare(sql === 'BEGIN;' ? 'BEGIN IMMEDIATE;' : sql);
}
