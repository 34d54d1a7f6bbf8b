import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { files } from './catalogue.ts';

/** Makes every recording, caption and document in `folder`, replacing what is there. */
export async function writeFiles(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, make } of files) await writeFile(join(folder, name), make());
}
