import { keepEarlierAssets } from '../publish/assets.ts';
import type { SiteFolder } from '../publish/folder.ts';
import type { LoadedBundle } from '../publish/load-bundle.ts';
import { type FolderState, type Stamp, writeState } from '../publish/state.ts';
import type { Page } from './page.ts';

/** What is written beside a site's files of how they were made. */
export class FolderMemory {
  /** Of the folder as it was found. */
  #keptTypes: FolderState['types'] = {};
  #deployments: FolderState['deployments'] = [];

  /** Goes on from what an earlier publisher wrote, and keeps the assets that its visitors may still ask for. */
  begin(earlier: FolderState, bundle: LoadedBundle, folder: SiteFolder): void {
    this.#keptTypes = Object.fromEntries(Object.entries(earlier.types).filter(([file]) => folder.has(file)));
    this.#deployments = keepEarlierAssets(bundle, folder, earlier.deployments);
  }

  /** @param stamp undefined when a page failed: the next publisher tries again */
  async write(out: string, pages: Iterable<Page>, stamp: Stamp | undefined): Promise<void> {
    const types = { ...this.#keptTypes };
    for (const { file, contentType, failure } of pages) {
      if (file === undefined || failure) continue;
      if (contentType === undefined) delete types[file];
      else types[file] = contentType;
    }
    await writeState(out, { deployments: this.#deployments, types, ...(stamp && { stamp }) });
  }
}
