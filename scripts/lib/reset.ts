import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Kept by a reset: the keys and passwords people have noted, the records of running processes, the lock in use. */
const kept = new Set(['secrets.json', 'run', 'town.lock']);

/** Forgets the town's data; the next start makes it anew. */
export async function resetHome(home: string): Promise<void> {
  if (!existsSync(home)) return;
  const entries = (await readdir(home)).filter((name) => !kept.has(name));
  await Promise.all(entries.map((name) => rm(join(home, name), { recursive: true, force: true })));
}
