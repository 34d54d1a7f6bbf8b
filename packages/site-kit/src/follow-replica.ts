import { unwatchFile, watchFile } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The replica that `astro dev` reads: the one that the publisher keeps, unless `PARVIS_REPLICA` names another. */
export const replicaFile = (): string =>
  process.env.PARVIS_REPLICA ?? fileURLToPath(new URL('../../../.parvis/replica.db', import.meta.url));

/** What we use of Vite's development server. */
interface DevServer {
  hot: { send(message: { type: 'full-reload' }): void };
  httpServer: { once(event: 'close', listener: () => void): unknown } | null;
}

/** Milliseconds between two looks. */
const interval = 300;

/** A Vite plugin: open pages reload when the replica changes. SQLite writes beside its file first, in a file of its own (WAL). */
export function followReplica(file = replicaFile()) {
  return {
    name: 'parvis:follow-replica',
    apply: 'serve' as const,
    configureServer({ hot, httpServer }: DevServer): void {
      const log = `${file}-wal`;
      const reload = () => hot.send({ type: 'full-reload' });
      watchFile(log, { interval }, reload);
      httpServer?.once('close', () => unwatchFile(log, reload));
    },
  };
}
