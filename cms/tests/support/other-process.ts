import { createRequire } from 'node:module';
import path from 'node:path';
import type { Database } from './silo.ts';

const require = createRequire(path.resolve(import.meta.dirname, '..', '..', 'package.json'));

/** A connection to the silo's database that the silo knows nothing of: another instance, an import. */
export interface OtherProcess {
  run(sql: string): Promise<void>;
  close(): Promise<void>;
}

export async function otherProcess(database: Database): Promise<OtherProcess> {
  if (database === 'sqlite') {
    const Sqlite = require('better-sqlite3') as new (file: string) => { exec(sql: string): void; close(): void };
    const connection = new Sqlite(path.join(process.env.PARVIS_HOME ?? '', 'cms', 'data.db'));
    return { run: async (sql) => void connection.exec(sql), close: async () => void connection.close() };
  }
  const { Client } = require('pg') as typeof import('pg');
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  return { run: async (sql) => void (await client.query(sql)), close: () => client.end() };
}
