import type { Id } from './records.ts';

/**
 * The names by which a record can be asked for. Values are document ids, or plain words for `kind`, `letter`, `series`, `status`, `site` (key),
 * `former` (an earlier slug), `locale` (of its translations), `month` (`YYYY-MM`, of its publication),
 * `version` (`plain`, `sign` or `audio`: other ways to take it in).
 */
export const facetNames = [
  'site',
  'service',
  'theme',
  'audience',
  'commune',
  'place',
  'organizer',
  'offer',
  'contributor',
  'series',
  'kind',
  'letter',
  'month',
  'version',
  'status',
  'former',
  'locale',
] as const;
export type FacetName = (typeof facetNames)[number];

/** A question to the replica, as data: it can be compared, stored and matched against one record. */
export interface Filter {
  /** Every facet must match; a list means "any of". */
  where?: Partial<Record<FacetName, string | string[]>>;
  slug?: string;
  /** Keeps records with an occurrence on or after this day (Europe/Paris). Events only. */
  from?: string;
  /** Keeps records with an occurrence on or before this day. Events only; with `from`, some one day must satisfy both. */
  to?: string;
  /** Leaves these documents out. */
  not?: Id[];
  /** `date`: next occurrence first (events; first one on or after `from`), newest first (articles). `name`: French collation. `position`: hubs. */
  order?: 'date' | 'name' | 'position';
  limit?: number;
  offset?: number;
}

export interface Facet {
  name: FacetName;
  value: string;
}
