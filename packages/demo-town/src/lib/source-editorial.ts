import type { ChannelKind, Holiday, OfferKind, relatedContents } from '@parvis/silo/editorial-records';
import type { PlaceKind } from '@parvis/silo/records';
import type { Labels } from './source.ts';
import type { DownloadSource, StepSource } from './source-parts.ts';

/** How the content files write what services publish beside events and articles; see `source.ts` for the texts. */
export interface ContributorSource {
  name: string;
  role: string;
  biography: string;
  service: string;
  /** Key of a picture. */
  picture?: string;
  website?: string;
}

export interface ChannelSource {
  key: string;
  name: string;
  kind: ChannelKind;
  url: string;
  aim: string;
  audience: string;
  service: string;
  /** The newest first; `path` on the host of `url`, `age` in days before `today`. */
  items: { title: string; path: string; age: number; excerpt?: string }[];
}

export interface OfferSource extends Labels {
  key: string;
  name: string;
  kind: OfferKind;
  summary: string;
  url?: string;
  /** Absent: free, or told by the page of the offer. */
  price?: string;
  /** Days after `today`. */
  from?: number;
  until?: number;
  place?: string;
  /** Name of an organization of the directory. */
  organization?: string;
}

export interface ProcedureSource extends Labels {
  slug: string;
  title: string;
  summary: string;
  eligibility: string;
  documents: { label: string; note?: string; url?: string }[];
  cost: string;
  delay: string;
  url?: string;
  urlLabel?: string;
  steps: StepSource[];
  text: string;
  place?: string;
  /** Of the sheet on service-public.fr that describes the same procedure. */
  externalId?: string;
}

/** What a procedure says, in French or in another language. */
export type ProcedureWords = Pick<
  ProcedureSource,
  'title' | 'summary' | 'eligibility' | 'documents' | 'cost' | 'delay' | 'urlLabel' | 'steps' | 'text'
>;

export type BlockSource =
  | { block: 'text'; title?: string; body: string }
  | { block: 'image'; image: string; caption?: string }
  | { block: 'video'; title: string; video: string }
  | { block: 'accordion'; title?: string; items: [question: string, answer: string][] }
  | { block: 'steps'; title?: string; steps: StepSource[] }
  | { block: 'key-figures'; title?: string; figures: [value: string, label: string][] }
  | { block: 'quote'; text: string; author?: string }
  | { block: 'downloads'; title?: string; files: DownloadSource[] }
  | {
      block: 'related';
      title: string;
      content: (typeof relatedContents)[number];
      theme?: string;
      audience?: string;
      version?: 'plain' | 'sign' | 'audio';
      limit?: number;
    }
  | { block: 'gallery'; title?: string; items: { image: string; title?: string; creator?: string; text?: string }[] }
  | { block: 'map'; title: string; kind?: PlaceKind; theme?: string; audience?: string; limit?: number }
  | { block: 'timetable'; title?: string; rows: [label: string, times: string][]; note?: string }
  | { block: 'contact'; place: string }
  | { block: 'embed'; title: string; url: string; poster?: string; transcript?: string }
  | { block: 'call-to-action'; title: string; text?: string; label: string; url: string };

export interface PageSource extends Labels {
  slug: string;
  title: string;
  summary: string;
  blocks: BlockSource[];
}

/** What a page says, in French or in another language. */
export type PageWords = Pick<PageSource, 'title' | 'summary' | 'blocks'>;

export interface SelectionSource extends Labels {
  /** What the title adds to the name of the holidays, or the whole title of one that is no holiday's. */
  title: string;
  key: string;
  summary: string;
  text: string;
  /** Slugs of articles, keys of places and offers. */
  articles: string[];
  places: string[];
  offers: string[];
  /** Days after `today`, for a selection that follows no school holidays. */
  days?: [from: number, to: number];
}

/** What school holidays are called, and when. */
export interface HolidayPeriod {
  holiday: Holiday;
  name: string;
  /** Days, inclusive. */
  startsOn: string;
  endsOn: string;
}

export interface GallerySource extends Labels {
  slug: string;
  title: string;
  summary: string;
  text: string;
  /** Days before `today`. */
  age: number;
  place?: string;
  items: { image: string; title: string; creator: string; text?: string }[];
}

/** An issue of the newsletter; its events are those of its service in the four weeks after it. */
export interface NewsletterIssueSource extends Labels {
  slug: string;
  title: string;
  summary: string;
  text: string;
  /** Days before `today`. */
  age: number;
  /** Slugs of articles and pages, keys of places. */
  articles: string[];
  places: string[];
  pages: string[];
}

export interface AlertSource {
  key: string;
  service: string;
  level: 'info' | 'warning' | 'danger';
  text: string;
  url?: string;
  /** Days after `today`; absent: from the day it is published. */
  startsIn?: number;
  /** Days after `today`. */
  endsIn: number;
  /** Keys of sites; none: all of them. */
  showOn: string[];
}

export interface MenuSource {
  key: string;
  name: string;
  site: string;
  placement: 'main' | 'footer';
  items: { label: string; url: string; links?: [label: string, url: string][] }[];
}
