import { nbsp } from '../../lib/nbsp';
import { momentInWords } from '../publication/words';

/** How the feed of a channel stands; see `cms/src/channels/admin-route.ts`. */
export interface FeedState {
  /** ISO 8601 instants. */
  seen: string | null;
  next: string;
  error: string | null;
}

/** Saved, and not read since. */
export const isWaiting = (state: FeedState | null): boolean => state?.seen === null && state.error === null;

/** The state as an editor reads it, a sentence or two a line. */
export function feedInWords(state: FeedState | null, now: string): string[] {
  if (state === null) return ['Ce canal n’a pas de flux. Ses dernières publications s’écrivent ici.'];
  const { seen, next, error } = state;
  if (error !== null)
    return [
      `Le flux n’a pas pu être lu. ${error}`,
      'Les publications déjà lues restent en ligne.',
      `Prochain essai${nbsp}: ${momentInWords(next, now)}, ou dès qu’un changement du canal est enregistré.`,
    ];
  if (seen === null) return ['Le flux va être lu dans la minute.'];
  return [
    `Dernière lecture du flux${nbsp}: ${momentInWords(seen, now)}.`,
    'Il est relu toutes les demi-heures, et dès qu’un changement du canal est enregistré.',
  ];
}
