import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Id, RecordType } from '@parvis/silo/records';
import type { Page } from './live/page.ts';
import { fileOf } from './publish/paths.ts';
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

/** How a site stands that this publisher keeps. */
export interface SiteStatus {
  site: string;
  /** Whether all of it is to be published: nothing is known of its pages until then. */
  isWhole: boolean;
  /** Why it could not be published at all. */
  error: string | null;
}

export interface RecordStatus {
  /**
   * Journal position (`epoch:sequence`) up to which the record's changes are known here: until they are all written, its pages are `pending`.
   * Null before the first filling.
   */
  cursor: string | null;
  sites: Pick<SiteStatus, 'site' | 'error'>[];
  /** Empty when no site shows the record. */
  pages: PageStatus[];
}

/** Where the pages of a record stand, as the folders have it now. */
export async function recordStatus(
  publisher: Publisher,
  standing: readonly SiteStatus[],
  home: string,
  type: RecordType,
  id: Id,
): Promise<RecordStatus> {
  const cursor = publisher.readTo ?? null;
  const record = publisher.replica.get(type, id);
  const shown = record && 'sites' in record ? record.sites : [];
  const isBehind = publisher.isBehindWith(type, id);
  const pages = shown.map(async ({ site, url }): Promise<PageStatus> => {
    const { pathname } = new URL(url);
    const page = publisher.page(site, pathname);
    const isLate = isBehind || standing.some((one) => one.site === site && one.isWhole);
    const since = await stat(join(siteFolder(home, site), fileOf(pathname))).catch(() => undefined);
    return {
      site,
      url,
      state: stateOf(isLate, page, since !== undefined),
      since: since?.mtime.toISOString() ?? null,
      error: page?.failure?.error ?? null,
    };
  });
  const sites = standing.map(({ site, error }) => ({ site, error }));
  return { cursor, sites, pages: await Promise.all(pages) };
}

function stateOf(isLate: boolean, page: Page | undefined, isThere: boolean): PageStatus['state'] {
  if (isLate) return 'pending';
  if (page?.failure) return 'failed';
  return isThere ? 'live' : 'pending';
}
