import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SiteBundle } from '../adapter/bundle.ts';
import { listFiles } from './list-files.ts';

/** A site as `astro build` left it, ready to render. */
export interface LoadedBundle extends SiteBundle {
  /** Changes when any file of the build does. */
  digest: string;
  clientFolder: string;
  /** Relative to `clientFolder`. */
  clientFiles: string[];
}

/** @param folder the site's `dist` @throws when it holds no bundle made with the adapter */
export async function loadBundle(folder: string): Promise<LoadedBundle> {
  const entry = join(folder, 'server', 'entry.mjs');
  const files = await listFiles(folder).catch((): string[] => []);
  if (!files.includes('server/entry.mjs'))
    throw new Error(`${folder} holds no server bundle: build the site first (astro build, with parvisAdapter()).`);
  const hash = createHash('sha1');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(await readFile(join(folder, file)))
      .update('\0');
  const digest = hash.digest('hex');
  // Node keeps modules by address: the digest makes a rebuilt bundle another one.
  const module: Partial<SiteBundle> = await import(`${pathToFileURL(entry).href}?${digest}`);
  const { render, pages, assetsFolder } = module;
  if (!render || !pages || assetsFolder === undefined)
    throw new Error(`${entry} was not built with parvisAdapter(): it does not export render, pages and assetsFolder.`);
  const clientFiles = files.filter((file) => file.startsWith('client/')).map((file) => file.slice('client/'.length));
  return { render, pages, assetsFolder, digest, clientFolder: join(folder, 'client'), clientFiles };
}
