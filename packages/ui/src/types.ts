/** Shapes that the components take. They are structural: the silo's cards fit them, and nothing here imports the silo. */

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;
export type ThemeName = 'town' | 'youth' | 'library' | 'neutral';

export interface LinkItem {
  label: string;
  href: string;
}

/** A hub by its name. */
export interface Named {
  slug: string;
  name: string;
}

/** An image ready to be shown: the caller has made the sizes and their addresses. */
export interface ImageSource {
  /** Asked for before the others: the first picture that a reader sees. */
  priority?: boolean;
  src: string;
  srcset?: { src: string; width: number }[];
  /** Value of the `sizes` attribute; cards have a good one of their own. */
  sizes?: string;
  /** Pixels of `src`. */
  width: number;
  height: number;
  /** '' means decorative. */
  alt: string;
  credit?: string | null;
  /** What a crop keeps, in percents from the top left corner; the middle when absent. */
  focus?: { x: number; y: number } | null;
}
/** Cards: `null` or absent draws the decorative fallback, `false` leaves the image out. */
export type CardImage = ImageSource | null | false | undefined;

/** Instants; `allDay`: only the Europe/Paris days count, both included. */
export interface Slot {
  start: string;
  end: string | null;
  allDay: boolean;
  /** Absent: takes place as planned. */
  status?: 'cancelled' | 'moved';
  /** Why it is cancelled or moved. */
  reason?: string;
  /** Of a moved one: its start before the move. */
  previousStart?: string;
}

export type EventStatus = 'scheduled' | 'rescheduled' | 'moved_online' | 'postponed' | 'full' | 'cancelled';
export type AttendanceMode = 'offline' | 'online' | 'mixed';
export type ArticleKind =
  | 'news'
  | 'feature'
  | 'tutorial'
  | 'pick'
  | 'watch'
  | 'experiment'
  | 'podcast'
  | 'video'
  | 'activity_sheet'
  | 'homework_help'
  | 'tip';
export type PlaceKind =
  | 'town_hall'
  | 'library'
  | 'museum'
  | 'theatre'
  | 'music_school'
  | 'school'
  | 'nursery'
  | 'youth_centre'
  | 'community_centre'
  | 'sports'
  | 'park'
  | 'health'
  | 'market'
  | 'other';

interface CardData {
  slug: string;
  title: string;
  summary: string | null;
  /** Null: the title is plain text. */
  href: string | null;
  themes: Named[];
  audiences: Named[];
}
export interface EventCardData extends CardData {
  next: Slot;
  /** Slots from `next` on, `next` included. */
  remaining: number;
  status: EventStatus;
  attendanceMode: AttendanceMode;
  free: boolean;
  price: string | null;
  placeName: string | null;
  communeName: string | null;
}
export interface ArticleCardData extends CardData {
  kind: ArticleKind;
  /** `YYYY-MM-DD`. */
  publishedOn: string;
  serviceName: string | null;
}
export interface PlaceCardData extends CardData {
  kind: PlaceKind;
  address: string | null;
  postcode: string | null;
  communeName: string | null;
}
export interface OrganizationCardData extends CardData {
  acronym: string | null;
  communeName: string | null;
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
export interface ListBlock {
  type: 'list';
  format: 'ordered' | 'unordered';
  children: ({ type: 'list-item'; children: Inline[] } | ListBlock)[];
}
export type Block =
  | { type: 'paragraph' | 'quote' | 'code'; children: Inline[] }
  | { type: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; children: Inline[] }
  | ListBlock
  | { type: 'image'; image: { url: string; alternativeText?: string | null }; children: Inline[] };

export type OfferKind = 'borrow' | 'listen' | 'view' | 'enrol' | 'book' | 'visit' | 'take_part' | 'other';
export interface OfferData {
  name: string;
  kind: OfferKind;
  summary: string | null;
  url: string | null;
  price: string | null;
  /** `YYYY-MM-DD`, inclusive. */
  validThrough: string | null;
  place: { title: string; href: string | null } | null;
}

export type ChannelKind =
  | 'site'
  | 'blog'
  | 'mastodon'
  | 'peertube'
  | 'youtube'
  | 'podcast'
  | 'instagram'
  | 'facebook'
  | 'newsletter'
  | 'other';
/** Where a service publishes outside the site. */
export interface ChannelData {
  slug: string;
  name: string;
  kind: ChannelKind;
  url: string;
  aim: string;
  audience: string | null;
  serviceName: string | null;
  /** The newest first. `datePublished`: an instant. */
  items: { title: string; url: string; datePublished: string | null; excerpt: string | null }[];
}

export interface ContentCardData {
  slug: string;
  title: string;
  summary: string | null;
  /** Null: the title is plain text. */
  href: string | null;
  kicker: string | null;
  notes: string[];
}
