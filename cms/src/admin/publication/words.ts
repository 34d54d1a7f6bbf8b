import { nbsp } from '../../lib/nbsp';
import { dayOf, inParis } from '../../schedule/paris-time';

/** How the page of a record stands on a site; see `cms/src/publication/page-state.ts`. */
export interface PageState {
  /** Key of the site. */
  site: string;
  name: string;
  /** Absolute. */
  url: string;
  state: 'live' | 'pending' | 'failed' | 'unknown';
  /** ISO 8601 instant. */
  since: string | null;
  message: string | null;
}

/** The state as an editor reads it; since when a page is online follows, when that is known. */
export function stateInWords({ state, since, message }: PageState): string {
  switch (state) {
    case 'live':
      return since === null ? 'En ligne' : 'En ligne depuis';
    case 'pending':
      return 'En attente de mise en ligne…';
    case 'failed':
      return `N’a pas pu être mis en ligne${nbsp}: ${message}`;
    case 'unknown':
      return message ?? '';
  }
}

/** A moment (ISO 8601) as said at `now`: « 14 h 32 » of the same day in Paris, else « le samedi 21 novembre 2026 à 14 h 32 ». */
export function momentInWords(moment: string, now: string): string {
  const time = inParis(moment);
  const minutes = time.minute === 0 ? '' : `${nbsp}${String(time.minute).padStart(2, '0')}`;
  const hour = `${time.hour}${nbsp}h${minutes}`;
  if (dayOf(moment) === dayOf(now)) return hour;
  const word = (options: Intl.DateTimeFormatOptions) => time.toLocaleString('fr-FR', options);
  const day = time.day === 1 ? '1er' : time.day;
  const date = `${day}${nbsp}${word({ month: 'long' })}${nbsp}${time.year}`;
  return `le ${word({ weekday: 'long' })} ${date} à ${hour}`;
}

export const isPending = (pages: PageState[] | null): boolean =>
  pages?.some(({ state }) => state === 'pending') ?? false;

/** What stands for all sites: nobody knows anything, for the same reason. */
export function sharedMessage(pages: PageState[]): string | undefined {
  const [first] = pages;
  const isSame = pages.every(({ state, message }) => state === 'unknown' && message === first?.message);
  return (isSame && first?.message) || undefined;
}
