/**
 * What an open-data feed says of a record: plain values, relations already resolved to the words people read.
 * Instants are ISO 8601 and end in `Z`; the feeds turn them into Europe/Paris time where a format wants it.
 */

export type FeedEventStatus = 'scheduled' | 'rescheduled' | 'moved_online' | 'postponed' | 'full' | 'cancelled';
export type FeedAttendanceMode = 'offline' | 'online' | 'mixed';

/** One occurrence. `allDay`: only the Europe/Paris days of `start` and `end` (inclusive) count. `end` null: open end. */
export interface FeedSlot {
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

/** A rule (RFC 5545, 3.3.10) that dates follow, and the first slot, to which it applies. */
export interface FeedRecurrence {
  rule: string;
  first: Pick<FeedSlot, 'start' | 'end' | 'allDay'>;
}

export interface FeedEvent {
  /** Never changes for an event: calendar applications recognise it by this. */
  id: string;
  title: string;
  summary: string | null;
  /** The description without any markup; '' when there is none. */
  descriptionText: string;
  /** Every date, rule and exceptions followed, in order of start; at least one. */
  slots: FeedSlot[];
  /** Null or absent: the dates follow no rule. */
  recurrence?: FeedRecurrence | null;
  status: FeedEventStatus;
  attendanceMode: FeedAttendanceMode;
  /** Absolute address of the event's page. */
  url: string;
  placeName: string | null;
  address: string | null;
  postcode: string | null;
  communeName: string | null;
  insee?: string | null;
  latitude: number | null;
  longitude: number | null;
  organizerName: string | null;
  /** Free words: « 5 €, gratuit pour les moins de 12 ans ». */
  price: string | null;
  free: boolean;
  /** Euros. */
  priceMin: number | null;
  priceMax: number | null;
  /** Years; null: no bound. */
  ageMin: number | null;
  ageMax: number | null;
  /** OpenAgenda's codes. */
  accessibility: ('hi' | 'ii' | 'vi' | 'pi' | 'mi')[];
  registrations: { kind: 'url' | 'email' | 'phone'; value: string; label: string | null }[];
  onlineUrl: string | null;
  /** Absolute. */
  imageUrl: string | null;
  /** Names, as people read them. */
  themes: string[];
  audiences: string[];
  updatedAt: string;
}

export interface FeedOrganization {
  id: string;
  name: string;
  acronym: string | null;
  summary: string | null;
  descriptionText: string;
  /** In words. */
  legalForm: string | null;
  purpose: string | null;
  /** Day. */
  foundedOn: string | null;
  /** RNA: `W` and nine of `[0-9A-Z]`. */
  rna: string | null;
  /** Nine and fourteen digits. */
  siren: string | null;
  siret: string | null;
  /** Absolute address of the organization's page. */
  url: string;
  address: string | null;
  postcode: string | null;
  communeName: string | null;
  insee?: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  /** Other addresses: social networks, ticket office… */
  links: string[];
  themes: string[];
  audiences: string[];
  updatedAt: string;
}

/** Who publishes the feed, and under which terms. */
export interface FeedMeta {
  siteName: string;
  /** Absolute, e.g. `https://ville.example`. */
  siteUrl: string;
  /** Name or address of the licence, e.g. `Licence Ouverte 2.0`. */
  licence: string;
  /** Instant of the last change of what the feed holds; never the moment the feed was made. */
  updatedAt: string;
}

/** The values of one kind of registration, in the order given. */
export const registrationsBy = (
  kind: FeedEvent['registrations'][number]['kind'],
  { registrations }: Pick<FeedEvent, 'registrations'>,
): string[] => registrations.filter((means) => means.kind === kind).map(({ value }) => value);
