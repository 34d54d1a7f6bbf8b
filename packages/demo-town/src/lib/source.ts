import type { AccessibilityCode, AccessibilityFeature, LegalForm } from '@parvis/silo/directory-records';
import type { ArticleKind, AttendanceMode, EventStatus, PlaceKind } from '@parvis/silo/records';
import type { DownloadSource, EpisodeSource, StepSource, WorkSource } from './source-parts.ts';

/**
 * How the content files are written. Texts are plain French: `typography.ts` adds the non-breaking spaces, `{+12}` becomes the date
 * twelve days after `today`, and long texts use the small markup of `blocks.ts`.
 */
export interface Labels {
  /** Key of the owning service. */
  service: string;
  themes: readonly string[];
  audiences?: readonly string[];
  /** Key of a picture. */
  picture?: string;
  /** Keys of sites an editor adds by hand. */
  includeOn?: string[];
  excludeFrom?: string[];
  /** Key of the site whose address search engines keep, when it is not that of the service. */
  canonicalSite?: string;
}

export interface PlaceSource extends Labels {
  key: string;
  name: string;
  kind: PlaceKind;
  summary: string;
  text: string;
  address: string;
  commune?: string;
  /** Metres east and north of the bridge of the commune. */
  at: [east: number, north: number];
  phone?: string;
  /** It has a site of its own. */
  site?: true;
  hours?: string;
  hoursNote?: string;
  accessibility?: string;
  features?: AccessibilityFeature[];
  /** Days after `today`; hours left out: closed. */
  exceptions?: { from: number; to?: number; hours?: string; label: string }[];
  /** Theme and type of the SCDL file of equipments. */
  equip?: { theme: string; type: string };
}

export interface OrganizationSource extends Labels {
  name: string;
  acronym?: string;
  summary: string;
  commune?: string;
  address?: string;
  /** False for what is no association: companies, unions without number. */
  rna?: false;
  legalForm?: LegalForm;
  /** What the summary does not say. */
  text?: string;
  purpose?: string;
  /** `YYYY-MM-DD`. */
  founded?: string;
  /** Whom else one may call. */
  contacts?: string[];
  links?: [label: string, url: string][];
  site?: true;
}

export interface Session {
  /** When, in the language of `schedule.ts`. */
  on: string | string[];
  /** Dates of the rule cancelled, moved or left out, in the same language. */
  changes?: string[];
  /** Key of the place; absent for what happens online. */
  in?: string;
  /** Title of this session, when it is not the concept's. */
  as?: string;
  summary?: string;
  /** A sentence or paragraph of its own, put before the text of the concept. */
  plus?: string;
  status?: EventStatus;
  mode?: AttendanceMode;
  audiences?: string[];
  picture?: string;
  price?: string;
}

export interface EventSource extends Labels {
  title: string;
  summary: string;
  text: string;
  /** Name of an organization of the directory. */
  by?: string;
  /** Absent: free. */
  price?: string;
  /** Registration needed: an address is made. */
  register?: true;
  /** Other ways than the address. */
  registerBy?: { kind: 'email' | 'phone'; value: string; label: string }[];
  ages?: [min: number | null, max: number | null];
  accessible?: AccessibilityCode[];
  /** Keys of offers. */
  offers?: string[];
  /** Months (1–12) in which it makes sense; sessions that start in others are left out. */
  months?: number[];
  sessions: Session[];
}

export interface ArticleSource extends Labels {
  title: string;
  kind: ArticleKind;
  summary: string;
  body: string;
  /** Days before `today`. */
  age: number;
  place?: string;
  slug?: string;
  /** Names of contributors. */
  contributors?: readonly string[];
  series?: string;
  work?: WorkSource;
  episode?: EpisodeSource;
  /** Key of a film. */
  video?: string;
  materials?: string[];
  /** Minutes. */
  duration?: number;
  steps?: StepSource[];
  downloads?: DownloadSource[];
  /** Keys of offers. */
  offers?: string[];
}
