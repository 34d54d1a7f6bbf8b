import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles } from '../../src/publish/list-files.ts';

/** A temporary folder; the caller removes it. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'parvis-publisher-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Every file of a site's folder with its bytes (as Latin-1, so that they compare and print), private ones left out. */
export async function contents(folder: string): Promise<Record<string, string>> {
  const files = (await listFiles(folder)).filter((file) => !file.startsWith('.parvis/'));
  const entries = files.map(async (file) => [file, await readFile(join(folder, file), 'latin1')] as const);
  return Object.fromEntries(await Promise.all(entries));
}
