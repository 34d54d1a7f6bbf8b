import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Id, RecordType } from '@parvis/silo/records';
import type { Page } from './live/page.ts';
import { type Publisher, siteFolder } from './publisher.ts';

/** How a record's page stands on one site. */
export interface PageStatus {
  /** Key of the site. */
  site: string;
  url: string;
  /** `failed`: its page could not be rendered; an earlier one may stand. `pending`: it is not written yet. */
  state: 'live' | 'failed' | 'pending';
  /** Instant since when its page is as it is. */
  since: string | null;
  error: string | null;
}

export interface RecordStatus {
  /**
   * Journal position (`epoch:sequence`) up to which the record's changes are known here: until they are all written, its pages are `pending`.
   * Null before the first filling.
   */
  cursor: string | null;
  /** Empty when no site shows the record. */
  pages: PageStatus[];
}

function stateOf(isBehind: boolean, page: Page | undefined, isThere: boolean): PageStatus['state'] {
  if (isBehind) return 'pending';
  if (page?.failure) return 'failed';
  return isThere ? 'live' : 'pending';
}

/** Where the pages of a record stand, as the folders have it now. */
export async function recordStatus(
  publisher: Publisher,
  home: string,
  type: RecordType,
  id: Id,
): Promise<RecordStatus> {
  const record = publisher.replica.get(type, id);
  const shown = record && 'sites' in record ? record.sites : [];
  const isBehind = publisher.isBehindWith(type, id);
  const pages = shown.map(async ({ site, url }): Promise<PageStatus> => {
    const page = publisher.page(site, new URL(url).pathname);
    const file = page?.file === undefined ? undefined : join(siteFolder(home, site), page.file);
    const since = file === undefined ? undefined : await stat(file).catch(() => undefined);
    return {
      site,
      url,
      state: stateOf(isBehind, page, since !== undefined),
      since: since?.mtime.toISOString() ?? null,
      error: page?.failure?.error ?? null,
    };
  });
  return { cursor: publisher.readTo ?? null, pages: await Promise.all(pages) };
}
