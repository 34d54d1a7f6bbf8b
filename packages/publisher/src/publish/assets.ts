import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteFolder } from './folder.ts';
import type { LoadedBundle } from './load-bundle.ts';
import type { FolderState } from './state.ts';

/** Deployments whose hashed assets stay, so that a page already open in a browser finds its own. */
const keptDeployments = 4;

/** Puts the files of the client build. Returns how many were written. */
export async function putAssets(bundle: LoadedBundle, folder: SiteFolder): Promise<number> {
  let written = 0;
  for (const file of bundle.clientFiles)
    if (await folder.put(file, await readFile(join(bundle.clientFolder, file)), 'asset')) written += 1;
  return written;
}

/** Keeps the hashed assets of earlier deployments, up to a bound. Returns the deployments to remember. */
export function keepEarlierAssets(
  bundle: LoadedBundle,
  folder: SiteFolder,
  deployments: FolderState['deployments'],
): FolderState['deployments'] {
  const assets = bundle.clientFiles.filter((file) => file.startsWith(`${bundle.assetsFolder}/`));
  const earlier = deployments.filter((deployment) => deployment.bundle !== bundle.digest);
  const kept = [{ bundle: bundle.digest, assets }, ...earlier].slice(0, keptDeployments);
  for (const deployment of kept) for (const file of deployment.assets) folder.keep(file);
  return kept;
}
