import type { Told } from './ask-publisher';
import { hasTaken, type LastChange } from './last-change';
import { pageFailed, siteFailed, unknown } from './words';

/** The page of a record on a site that shows it. */
export interface ShownPage {
  /** Key of the site. */
  site: string;
  name: string;
  /** Absolute. */
  url: string;
}

/** What an editor reads about one page. */
export interface PageState extends ShownPage {
  /** `live`: as it was last published. `pending`: what was last published is not written yet. */
  state: 'live' | 'pending' | 'failed' | 'unknown';
  /** Instant since when the page is as residents see it; null when it is not there, or nobody knows. */
  since: string | null;
  /** In French: what failed and what to do, or why nobody knows; null otherwise. */
  message: string | null;
}

/** Where the journal stands about the record. */
export interface Change {
  epoch: string;
  /** Undefined when no row is left of it. */
  last: LastChange | undefined;
}

/** How a page stands, by what the publisher told and by the last change that the journal knows of its record. */
export function stateOf(page: ShownPage, told: Told | 'no answer' | 'no publisher', change: Change): PageState {
  const state = (is: PageState['state'], since: string | null, message: string | null = null): PageState => ({
    ...page,
    state: is,
    since,
    message,
  });
  if (typeof told === 'string') return state('unknown', null, unknown[told]);
  const site = told.sites.find(({ site: key }) => key === page.site);
  if (!site) return state('unknown', null, unknown['other publisher']);

  const found = told.pages.find(({ site: key, url }) => key === page.site && url === page.url);
  const since = found?.since ?? null;
  const isNewer = change.last !== undefined && since !== null && Date.parse(since) >= change.last.at.getTime();
  if (!hasTaken(told.cursor, change.epoch, change.last)) return state('pending', since);
  if (found?.state === 'failed') return state('failed', since, pageFailed(found.error, since !== null));
  if (site.error !== null && !isNewer) return state('failed', since, siteFailed(site.error));
  return state(found?.state ?? 'pending', since);
}
