/** What the silo answers of the counters; see `src/audience/report.ts`. */
export interface Counted {
  views: number;
  useful: number;
  useless: number;
}
export interface Answer {
  total: Counted;
  weeks: (Counted & { monday: string })[];
  pages: (Counted & { site: string; path: string; service: string })[];
  universes: (Counted & { universe: string; pages: { site: string; path: string; views: number }[] })[];
  services: (Counted & { service: string })[];
  /** Services of the account that asks; none for webmasters. */
  own: string[];
  names: Record<'sites' | 'universes' | 'themes' | 'services', Record<string, string>>;
}
export interface Unread {
  /** A day; null before anything was counted. */
  since: string | null;
  contents: { type: string; title: string; slug: string; service: string }[];
}

/** « 23 nov. ». */
export const shortDay = (day: string): string =>
  new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );

/** « 23 novembre 2026 ». */
export const longDay = (day: string): string =>
  new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));

/** « 82 % (41 sur 50) »; nothing when nobody voted. */
export function usefulInWords({ useful, useless }: Counted): string {
  const votes = useful + useless;
  if (votes === 0) return 'aucun avis';
  return `${Math.round((100 * useful) / votes)}\u00A0% (${useful} sur ${votes})`;
}
