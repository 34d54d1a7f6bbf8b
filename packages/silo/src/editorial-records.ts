import type { Block, Common, Diffused, Id, Media, PlaceKind, Translations } from './records.ts';

/** The published records of what services write beside events and articles, and the parts they are made of. */

/** A file of the media library that is not shown as an image. `url` is relative to the silo; `hash` changes when the file does. */
export interface FileRef {
  url: string;
  hash: string;
  /** As it was named when it was put in: « reglement.pdf ». */
  name: string;
  /** With its dot: `.pdf`. */
  ext: string;
  mime: string;
  /** Bytes. */
  size: number;
}

/** schema.org VideoObject. One of `file` and `url` is there; `url` is a page or a file elsewhere, never loaded unasked. */
export interface Video {
  file: FileRef | null;
  url: string | null;
  poster: Media | null;
  /** WebVTT. */
  captions: FileRef | null;
  transcript: Block[];
}
/** schema.org AudioObject. */
export interface Audio {
  file: FileRef | null;
  url: string | null;
  /** Seconds. */
  duration: number | null;
  transcript: Block[];
}

/** The other ways to take in a record; each may be missing. */
export interface Variants {
  /** Easy to read (FALC). */
  plainText: Block[];
  /** In French Sign Language (LSF). */
  signLanguage: Video | null;
  audio: Audio | null;
}

export interface Step {
  title: string;
  text: Block[];
  image: Media | null;
}
export interface Download {
  label: string;
  file: FileRef;
}

/** schema.org CreativeWork: what a favourite pick recommends. */
export interface Work {
  title: string;
  creator: string | null;
  publisher: string | null;
  year: number | null;
  /** ISBN-13 or EAN-13, digits only. */
  ean: string | null;
  cover: Media | null;
}
/** schema.org PodcastEpisode. */
export interface Episode {
  audio: Audio;
  season: number | null;
  number: number | null;
}

export const relatedContents = ['events', 'articles', 'places', 'organizations', 'procedures'] as const;

/** What a page is composed of, from top to bottom. */
export type PageBlock =
  | { type: 'text'; title: string | null; body: Block[] }
  | { type: 'image'; image: Media; caption: string | null }
  | { type: 'video'; title: string; video: Video }
  | { type: 'accordion'; title: string | null; items: { question: string; answer: Block[] }[] }
  | { type: 'steps'; title: string | null; steps: Step[] }
  | { type: 'key-figures'; title: string | null; figures: { value: string; label: string }[] }
  | { type: 'quote'; text: string; author: string | null }
  | { type: 'downloads'; title: string | null; files: Download[] }
  | {
      type: 'related';
      title: string;
      content: (typeof relatedContents)[number];
      theme: Id | null;
      audience: Id | null;
      /** Those only that can be taken in that way. */
      version: 'plain' | 'sign' | 'audio' | null;
      limit: number;
    }
  | { type: 'gallery'; title: string | null; items: GalleryItem[] }
  | { type: 'map'; title: string; kind: PlaceKind | null; theme: Id | null; audience: Id | null; limit: number }
  | { type: 'timetable'; title: string | null; rows: { label: string; times: string }[]; note: string | null }
  | { type: 'contact'; place: Id | null }
  | { type: 'embed'; title: string; url: string; poster: Media | null; transcript: Block[] }
  | { type: 'call-to-action'; title: string; text: string | null; label: string; url: string };

export type PageTranslation = Pick<PageRecord, 'title' | 'summary' | 'blocks' | 'plainText'>;
export interface PageRecord extends Diffused {
  translations: Translations<PageTranslation>;
  type: 'page';
  title: string;
  summary: string | null;
  blocks: PageBlock[];
}

export type ProcedureTranslation = Pick<
  ProcedureRecord,
  | 'title'
  | 'summary'
  | 'eligibility'
  | 'documents'
  | 'cost'
  | 'delay'
  | 'urlLabel'
  | 'steps'
  | 'description'
  | 'plainText'
>;
/** schema.org GovernmentService. */
export interface ProcedureRecord extends Diffused {
  translations: Translations<ProcedureTranslation>;
  type: 'procedure';
  title: string;
  summary: string | null;
  /** Who may ask for it. */
  eligibility: string | null;
  documents: { label: string; note: string | null; url: string | null }[];
  /** Free words. */
  cost: string | null;
  delay: string | null;
  /** The online service. */
  url: string | null;
  urlLabel: string | null;
  steps: Step[];
  description: Block[];
  /** Where it is done in person. */
  place: Id | null;
  /** Of its sheet on service-public.fr: `F1341`. */
  externalId: string | null;
}

export const offerKinds = ['borrow', 'listen', 'view', 'enrol', 'book', 'visit', 'take_part', 'other'] as const;
export type OfferKind = (typeof offerKinds)[number];

/** schema.org Offer and Action: what can be done at a structure. Shown where a content or a place names it; it has no page. */
export interface OfferRecord extends Common {
  type: 'offer';
  name: string;
  kind: OfferKind;
  summary: string | null;
  url: string | null;
  price: string | null;
  /** Days, inclusive; null = no bound. */
  validFrom: string | null;
  validThrough: string | null;
  place: Id | null;
  organization: Id | null;
  service: Id | null;
  themes: Id[];
  audiences: Id[];
}

export const holidays = ['autumn', 'christmas', 'winter', 'spring', 'summer', 'other'] as const;
export type Holiday = (typeof holidays)[number];

export type SelectionTranslation = Pick<SelectionRecord, 'title' | 'summary' | 'description' | 'plainText'>;
export interface SelectionRecord extends Diffused {
  translations: Translations<SelectionTranslation>;
  type: 'selection';
  title: string;
  summary: string | null;
  holiday: Holiday;
  /** Days, inclusive. */
  startsOn: string;
  endsOn: string;
  description: Block[];
  events: Id[];
  articles: Id[];
  places: Id[];
  offers: Id[];
}

export interface GalleryItem {
  image: Media;
  title: string | null;
  creator: string | null;
  text: string | null;
}
export type GalleryTranslation = Pick<GalleryRecord, 'title' | 'summary' | 'items' | 'description' | 'plainText'>;
/** schema.org ImageGallery. */
export interface GalleryRecord extends Diffused {
  translations: Translations<GalleryTranslation>;
  type: 'gallery';
  title: string;
  summary: string | null;
  publishedOn: string;
  items: GalleryItem[];
  description: Block[];
  place: Id | null;
}

/** An issue of a newsletter: schema.org PublicationIssue. */
export interface NewsletterIssueRecord extends Diffused {
  type: 'newsletter-issue';
  title: string;
  summary: string | null;
  publishedOn: string;
  introduction: Block[];
  events: Id[];
  articles: Id[];
  places: Id[];
  pages: Id[];
}

/** schema.org SpecialAnnouncement. */
export interface AlertRecord extends Common {
  type: 'alert';
  text: string;
  level: 'info' | 'warning' | 'danger';
  url: string | null;
  /** Instants; null = since it was published. */
  startsAt: string | null;
  endsAt: string;
  service: Id | null;
  /** Empty: on every site. */
  showOn: Id[];
}

export interface MenuLink {
  label: string;
  url: string;
}
/** schema.org SiteNavigationElement. */
export interface MenuRecord extends Common {
  type: 'menu';
  name: string;
  site: Id | null;
  placement: 'main' | 'footer';
  items: (MenuLink & { links: MenuLink[] })[];
}

export const channelKinds = [
  'site',
  'blog',
  'mastodon',
  'peertube',
  'youtube',
  'podcast',
  'instagram',
  'facebook',
  'newsletter',
  'other',
] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** A publication of a channel, in plain words. */
export interface ChannelItem {
  title: string;
  url: string;
  /** Instant; null when the channel does not say. */
  datePublished: string | null;
  excerpt: string | null;
}
/** Where a service publishes outside the sites; schema.org `sameAs` of an Organization. It has no page. */
export interface ChannelRecord extends Common {
  type: 'channel';
  name: string;
  kind: ChannelKind;
  url: string;
  /** What it is for. */
  aim: string;
  /** For whom, in words. */
  audience: string | null;
  service: Id | null;
  /** Empty: on every site that presents its channels. */
  showOn: Id[];
  /** The newest first, ten at most. */
  items: ChannelItem[];
}

/** schema.org Person or Organization: who signs a content. Not an account. */
export interface ContributorRecord extends Common {
  type: 'contributor';
  name: string;
  role: string | null;
  biography: Block[];
  image: Media | null;
  website: string | null;
  service: Id | null;
}
