import { Temporal } from 'temporal-polyfill';
import { nbsp } from '../../lib/nbsp';
import { inParis, instantOf, timeZone } from '../../schedule/paris-time';
import { momentInWords } from '../publication/words';

/** When a draft is to be published; see `cms/src/planned/plans.ts`. */
export interface Plan {
  /** ISO 8601 instant. */
  at: string;
  /** In French; null while it is to come. */
  error: string | null;
}

/** « 2026-12-01T08:00 », as a date and time field has it, is a moment in Paris. @returns an ISO 8601 instant; undefined for an empty field */
export function instantOfField(value: string): string | undefined {
  if (value === '') return undefined;
  try {
    return instantOf(Temporal.PlainDateTime.from(value).toZonedDateTime(timeZone));
  } catch {
    return undefined;
  }
}

/** An ISO 8601 instant as a date and time field has it. */
export const fieldOf = (instant: string): string =>
  inParis(instant).toPlainDateTime().toString({ smallestUnit: 'minute' });

/** What is proposed first: tomorrow at eight. */
export const proposed = (now: string): string =>
  fieldOf(instantOf(inParis(now).add({ days: 1 }).withPlainTime('08:00')));

/** The plan as an editor reads it at `now`. */
export function planInWords({ at, error }: Plan, now: string): string {
  const moment = momentInWords(at, now);
  const when = moment.startsWith('le ') ? moment : `aujourd’hui à ${moment}`;
  if (error === null) return `Publication prévue ${when}.`;
  return `La publication prévue ${when} n’a pas pu se faire. ${error} Corrigez le brouillon, puis publiez-le ou choisissez un autre moment${nbsp}: il n’est pas publié de lui-même.`;
}
