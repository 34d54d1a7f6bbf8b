import { readEnvironment } from '../src/lib/environment';
import { beginImmediately, rememberStatements, type SqliteConnection } from '../src/lib/sqlite-connection';

const { database } = readEnvironment();

/**
 * WAL lets readers go on during a write; `busy_timeout` covers a second process (an import) writing at the same time. The default page
 * cache of 2 MB is smaller than the tables of a town.
 */
const pragmas = (connection: SqliteConnection, done: (error: Error | null, connection: SqliteConnection) => void) => {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = NORMAL');
  connection.pragma('busy_timeout = 15000');
  connection.pragma('cache_size = -65536');
  connection.pragma('mmap_size = 268435456');
  connection.pragma('temp_store = MEMORY');
  connection.pragma('foreign_keys = ON');
  rememberStatements(connection);
  beginImmediately(connection);
  done(null, connection);
};

export default {
  connection:
    database.client === 'sqlite'
      ? {
          client: 'sqlite',
          connection: { filename: database.filename },
          useNullAsDefault: true,
          pool: { afterCreate: pragmas },
        }
      : { client: 'postgres', connection: { connectionString: database.url }, pool: { min: 0, max: 10 } },
};
