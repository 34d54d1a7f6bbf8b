import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { rememberStatements } from './sqlite-connection';

function connected() {
  const connection = new Database(':memory:');
  rememberStatements(connection);
  connection.prepare('CREATE TABLE t (a INTEGER)').run();
  return connection;
}

describe('rememberStatements', () => {
  it('compiles a query once', () => {
    const connection = connected();
    expect(connection.prepare('SELECT * FROM t')).toBe(connection.prepare('SELECT * FROM t'));
    expect(connection.prepare('SELECT a FROM t')).not.toBe(connection.prepare('SELECT * FROM t'));
  });
  it('gives the columns of a table that changed', () => {
    const connection = connected();
    connection.prepare('INSERT INTO t VALUES (1)').run();
    expect(connection.prepare('SELECT * FROM t').all()).toEqual([{ a: 1 }]);
    connection.prepare("ALTER TABLE t ADD COLUMN b TEXT DEFAULT 'x'").run();
    expect(connection.prepare('SELECT * FROM t').all()).toEqual([{ a: 1, b: 'x' }]);
  });
  it('gives the rows of each execution, not of the one before', () => {
    const connection = connected();
    const insert = 'INSERT INTO t VALUES (?)';
    for (const value of [1, 2, 3]) connection.prepare(insert).run(value);
    const find = 'SELECT a FROM t WHERE a > ? ORDER BY a';
    expect(connection.prepare(find).all(1)).toEqual([{ a: 2 }, { a: 3 }]);
    expect(connection.prepare(find).all(2)).toEqual([{ a: 3 }]);
  });
});
