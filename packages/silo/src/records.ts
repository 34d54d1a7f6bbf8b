import type {
  AccessibilityCode,
  AccessibilityFeature,
  Contact,
  ExternalId,
  GroupRecord,
  HoursException,
  LegalForm,
  Link,
  Registration,
} from './directory-records.ts';
import type {
  AlertRecord,
  ChannelRecord,
  ContributorRecord,
  Download,
  Episode,
  GalleryRecord,
  MenuRecord,
  NewsletterIssueRecord,
  OfferRecord,
  PageRecord,
  ProcedureRecord,
  SelectionRecord,
  Step,
  Variants,
  Video,
  Work,
} from './editorial-records.ts';

/**
 * The published records, as the replica keeps them: one flat value per document, relations as document ids.
 * They are the answers of the silo's GraphQL queries (`queries.ts`) after `from-graphql.ts`; nothing else makes them.
 * Dates and times are ISO 8601: instants end in `Z`, plain days are `YYYY-MM-DD`.
 */

/** A Strapi `documentId`. */
export type Id = string;

export const recordTypes = [
  'site',
  'service',
  'theme',
  'audience',
  'commune',
  'group',
  'place',
  'organization',
  'event',
  'article',
  'page',
  'procedure',
  'selection',
  'gallery',
  'newsletter-issue',
  'offer',
  'alert',
  'menu',
  'contributor',
  'channel',
] as const;
export type RecordType = (typeof recordTypes)[number];
export const isRecordType = (type: string | undefined): type is RecordType =>
  recordTypes.some((known) => known === type);

/** Types that have pages of their own and are diffused to sites by rules. */
export const diffusedTypes = [
  'place',
  'organization',
  'event',
  'article',
  'page',
  'procedure',
  'selection',
  'gallery',
  'newsletter-issue',
] as const;
export type DiffusedType = (typeof diffusedTypes)[number];

/** An image of the media library. `url` is relative to the silo; `hash` changes when the file does. */
export interface Media {
  url: string;
  hash: string;
  /** Pixels of the original. */
  width: number;
  height: number;
  /** Alternative text; '' means decorative. */
  alt: string;
  credit: string | null;
  /** What a crop keeps, in percents of width and height from the top left corner; null: the middle. */
  focus: { x: number; y: number } | null;
}

/** Where a diffused record is shown. `url` is absolute. */
export interface Appearance {
  /** Key of the site. */
  site: string;
  url: string;
}

/** Strapi's `blocks` rich text. */
export type Inline =
  | {
      type: 'text';
      text: string;
      bold?: boolean;
      italic?: boolean;
      underline?: boolean;
      strikethrough?: boolean;
      code?: boolean;
    }
  | { type: 'link'; url: string; children: Inline[] };
export type Block =
  | { type: 'paragraph' | 'quote' | 'code'; children: Inline[] }
  | { type: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; children: Inline[] }
  | { type: 'list'; format: 'ordered' | 'unordered'; children: ListChild[] }
  | { type: 'image'; image: BlockImage; children: Inline[] };
/** An image put into a text: a copy of what the media library said of it. */
export interface BlockImage {
  url: string;
  alternativeText?: string | null;
  caption?: string | null;
  hash?: string;
  /** Pixels. */
  width?: number | null;
  height?: number | null;
  updatedAt?: string;
}
export type ListChild =
  | { type: 'list-item'; children: Inline[] }
  | { type: 'list'; format: 'ordered' | 'unordered'; children: ListChild[] };

export interface Common {
  id: Id;
  slug: string;
  /** Earlier slugs that lead to the record, oldest first; no other record has them. */
  formerSlugs: string[];
  /** Instant of the last published change. */
  updatedAt: string;
}

/** Languages (BCP 47) other than French, each with what it says its own way. */
export type Translations<Fields extends object = object> = Partial<Record<string, Fields>>;

export interface Diffused extends Common, Variants {
  /** What is published in other languages, in order; empty for a record in French only. */
  translations: Translations;
  service: Id | null;
  themes: Id[];
  audiences: Id[];
  image: Media | null;
  sites: Appearance[];
  /** Absolute address of the page that search engines should keep; null when no site shows the record. */
  canonicalUrl: string | null;
}

export interface SiteRecord extends Common {
  type: 'site';
  /** Same as `slug`: `ville`, `jeunesse`… */
  key: string;
  name: string;
  tagline: string | null;
  description: string | null;
  baseUrl: string;
  /** Order among sites; the first decides the canonical address when nothing else does. */
  position: number;
  topTasks: { label: string; url: string; hint: string | null }[];
  legal: { owner: string; director: string; host: string; contact: string; privacyContact: string };
}
export interface ServiceRecord extends Common {
  type: 'service';
  name: string;
  summary: string | null;
  email: string | null;
  phone: string | null;
}
export interface ThemeRecord extends Common {
  type: 'theme';
  name: string;
  position: number;
}
export interface AudienceRecord extends Common {
  type: 'audience';
  name: string;
  /** Years; null = no bound. */
  ageMin: number | null;
  ageMax: number | null;
  /** One of the five age universes of the youth portal. */
  universe: boolean;
  position: number;
}
export interface CommuneRecord extends Common {
  type: 'commune';
  name: string;
  /** INSEE code. */
  insee: string;
  /** The first one is the main one. */
  postcodes: string[];
  population: number | null;
  latitude: number | null;
  longitude: number | null;
  /** Named by this commune; the replica reads them both ways (`neighboursOf`). */
  neighbours: Id[];
  group: Id | null;
}

export const placeKinds = [
  'town_hall',
  'library',
  'museum',
  'theatre',
  'music_school',
  'school',
  'nursery',
  'youth_centre',
  'community_centre',
  'sports',
  'park',
  'health',
  'market',
  'other',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

export interface PlaceRecord extends Diffused {
  type: 'place';
  name: string;
  kind: PlaceKind;
  summary: string | null;
  description: Block[];
  address: string | null;
  postcode: string | null;
  commune: Id | null;
  latitude: number | null;
  longitude: number | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  /** OSM `opening_hours` syntax, e.g. `Tu-Fr 10:00-12:30,14:00-18:30; Sa 10:00-18:00`. */
  openingHours: string | null;
  /** In order of day. */
  hoursExceptions: HoursException[];
  /** Free note on hours (school holidays, closures). */
  hoursNote: string | null;
  accessibilityFeatures: AccessibilityFeature[];
  accessibility: string | null;
  /** SCDL « équipements »: EQUIP_UID, EQUIP_THEME, EQUIP_TYPE. */
  equipUid: string | null;
  equipTheme: string | null;
  equipType: string | null;
}
export interface OrganizationRecord extends Diffused {
  type: 'organization';
  name: string;
  acronym: string | null;
  legalForm: LegalForm | null;
  summary: string | null;
  description: Block[];
  /** The « objet », as declared. */
  purpose: string | null;
  foundedOn: string | null;
  /** RNA: `W` and nine of `[0-9A-Z]`. */
  rna: string | null;
  /** Nine and fourteen digits. */
  siren: string | null;
  siret: string | null;
  address: string | null;
  postcode: string | null;
  commune: Id | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  contacts: Contact[];
  links: Link[];
}

/** schema.org EventStatusType, plus OpenAgenda's "full". */
export const eventStatuses = ['scheduled', 'rescheduled', 'moved_online', 'postponed', 'full', 'cancelled'] as const;
export type EventStatus = (typeof eventStatuses)[number];
/** schema.org EventAttendanceModeEnumeration. */
export const attendanceModes = ['offline', 'online', 'mixed'] as const;
export type AttendanceMode = (typeof attendanceModes)[number];

/** One occurrence. `allDay`: only the Europe/Paris days of `start` and `end` (inclusive) count. */
export interface Slot {
  start: string;
  /** Null: open end. */
  end: string | null;
  allDay: boolean;
  /** Absent: takes place as planned. */
  status?: 'cancelled' | 'moved';
  /** Why it is cancelled or moved. */
  reason?: string;
  /** Of a moved one: its start before the move. */
  previousStart?: string;
}
/** A rule that dates follow (RFC 5545, 3.3.10), and the first slot, to which it applies. */
export interface Recurrence {
  rule: string;
  first: Pick<Slot, 'start' | 'end' | 'allDay'>;
}
export type EventTranslation = Pick<EventRecord, 'title' | 'summary' | 'description' | 'price' | 'plainText'>;
export interface EventRecord extends Diffused {
  translations: Translations<EventTranslation>;
  type: 'event';
  title: string;
  summary: string | null;
  description: Block[];
  /** Every date, rule and exceptions followed, in order of start; at least one. */
  slots: Slot[];
  /** Null: the dates follow no rule. */
  recurrence: Recurrence | null;
  status: EventStatus;
  attendanceMode: AttendanceMode;
  onlineUrl: string | null;
  place: Id | null;
  /** Of its place, else its own. */
  commune: Id | null;
  organizer: Id | null;
  /** Free words: « 5 €, gratuit pour les moins de 12 ans ». */
  price: string | null;
  free: boolean;
  /** Euros. */
  priceMin: number | null;
  priceMax: number | null;
  registrations: Registration[];
  /** Years; null = no bound. */
  ageMin: number | null;
  ageMax: number | null;
  accessibility: AccessibilityCode[];
  externalIds: ExternalId[];
  offers: Id[];
}

export const articleKinds = [
  'news',
  'feature',
  'tutorial',
  'pick',
  'watch',
  'experiment',
  'podcast',
  'video',
  'activity_sheet',
  'homework_help',
  'tip',
] as const;
export type ArticleKind = (typeof articleKinds)[number];
export type ArticleTranslation = Pick<
  ArticleRecord,
  'title' | 'summary' | 'body' | 'materials' | 'steps' | 'plainText'
>;
export interface ArticleRecord extends Diffused {
  translations: Translations<ArticleTranslation>;
  type: 'article';
  title: string;
  kind: ArticleKind;
  summary: string | null;
  body: Block[];
  /** Day shown as the date of the article. */
  publishedOn: string;
  place: Id | null;
  contributors: Id[];
  /** Articles of one series carry the same name. */
  series: string | null;
  work: Work | null;
  episode: Episode | null;
  video: Video | null;
  /** One thing per line. */
  materials: string | null;
  /** Minutes. */
  duration: number | null;
  steps: Step[];
  downloads: Download[];
  offers: Id[];
}

export type SiloRecord =
  | SiteRecord
  | ServiceRecord
  | ThemeRecord
  | AudienceRecord
  | CommuneRecord
  | GroupRecord
  | PlaceRecord
  | OrganizationRecord
  | EventRecord
  | ArticleRecord
  | PageRecord
  | ProcedureRecord
  | SelectionRecord
  | GalleryRecord
  | NewsletterIssueRecord
  | OfferRecord
  | AlertRecord
  | MenuRecord
  | ContributorRecord
  | ChannelRecord;
export type RecordOf<T extends RecordType> = Extract<SiloRecord, { type: T }>;
