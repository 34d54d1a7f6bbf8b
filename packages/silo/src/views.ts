import type { HoursException } from './directory-records.ts';
import type { Holiday, OfferKind, PageBlock } from './editorial-records.ts';
import { daysOf, standingSlots } from './facets.ts';
import type { Filter } from './filter.ts';
import type {
  ArticleKind,
  AttendanceMode,
  DiffusedType,
  EventStatus,
  Id,
  Media,
  PlaceKind,
  RecordOf,
  RecordType,
  SiloRecord,
  Slot,
} from './records.ts';
import type { Replica } from './replica.ts';
import { inFolder, inLanguage, languagesOf, original } from './translation.ts';

/** A hub by its name: enough for a label or a link to its list. */
export interface Named {
  id: Id;
  slug: string;
  name: string;
}

/** `href` is a path on the site that asks when that site shows the record, else the canonical address, else null (plain text). */
interface CardBase {
  id: Id;
  slug: string;
  title: string;
  summary: string | null;
  href: string | null;
  /** The language it is in. */
  locale: string;
  image: Media | null;
  themes: Named[];
  audiences: Named[];
}
export interface EventCard extends CardBase {
  type: 'event';
  /** The first slot on or after the asked `from` (else the first of all). */
  next: Slot;
  /** Slots on or after `from`, `next` included. */
  remaining: number;
  /** Of the event, or `cancelled` when its next slot is. */
  status: EventStatus;
  attendanceMode: AttendanceMode;
  free: boolean;
  price: string | null;
  placeName: string | null;
  communeName: string | null;
}
export interface ArticleCard extends CardBase {
  type: 'article';
  kind: ArticleKind;
  publishedOn: string;
  serviceName: string | null;
}
export interface PlaceCard extends CardBase {
  type: 'place';
  kind: PlaceKind;
  address: string | null;
  postcode: string | null;
  communeName: string | null;
  openingHours: string | null;
  hoursExceptions: HoursException[];
  latitude: number | null;
  longitude: number | null;
}
export interface OrganizationCard extends CardBase {
  type: 'organization';
  acronym: string | null;
  communeName: string | null;
}
export interface PageCard extends CardBase {
  type: 'page';
}
export interface ProcedureCard extends CardBase {
  type: 'procedure';
  cost: string | null;
  delay: string | null;
  /** Address of the online service. */
  url: string | null;
}
export interface SelectionCard extends CardBase {
  type: 'selection';
  holiday: Holiday;
  startsOn: string;
  endsOn: string;
}
export interface GalleryCard extends CardBase {
  type: 'gallery';
  publishedOn: string;
  /** How many works it shows. */
  size: number;
}
export interface NewsletterIssueCard extends CardBase {
  type: 'newsletter-issue';
  publishedOn: string;
}
export type Card =
  | EventCard
  | ArticleCard
  | PlaceCard
  | OrganizationCard
  | PageCard
  | ProcedureCard
  | SelectionCard
  | GalleryCard
  | NewsletterIssueCard;
export type CardOf<T extends DiffusedType> = Extract<Card, { type: T }>;

/** An offer with where it is to be had. */
export interface OfferView {
  id: Id;
  name: string;
  kind: OfferKind;
  summary: string | null;
  url: string | null;
  price: string | null;
  validFrom: string | null;
  validThrough: string | null;
  place: { title: string; href: string | null } | null;
}

/** A block of a page, with the records it names. */
export type BlockView =
  | Exclude<PageBlock, { type: 'contact' }>
  | { type: 'contact'; place: (PlaceCard & { phone: string | null; email: string | null }) | null };

/** A record whole, with what it points to. */
export type Full<T extends DiffusedType> = Omit<
  RecordOf<T>,
  | 'formerSlugs'
  | 'translations'
  | 'service'
  | 'themes'
  | 'audiences'
  | 'place'
  | 'commune'
  | 'organizer'
  | 'contributors'
  | 'offers'
  | 'events'
  | 'articles'
  | 'places'
  | 'pages'
  | 'blocks'
> & {
  title: string;
  href: string | null;
  /** The language it is in, and those it is published in besides French. */
  locale: string;
  locales: string[];
  service: HubOf<'service'> | null;
  themes: Named[];
  audiences: Named[];
  place: PlaceCard | null;
  commune: Named | null;
  organizer: OrganizationCard | null;
  contributors: HubOf<'contributor'>[];
  offers: OfferView[];
  /** Of a selection or a newsletter: with all their dates. */
  events: (EventCard & { slots: Slot[] })[];
  articles: ArticleCard[];
  places: PlaceCard[];
  pages: PageCard[];
  /** Of a page. */
  blocks: BlockView[];
};

export function named(
  replica: Replica,
  type: 'theme' | 'audience' | 'commune' | 'service',
  ids: readonly Id[],
): Named[] {
  return ids
    .map((id) => replica.get(type, id))
    .filter((hub) => hub !== undefined)
    .sort((a, b) => positionOf(a) - positionOf(b) || a.name.localeCompare(b.name, 'fr'))
    .map(({ id, slug, name }) => ({ id, slug, name }));
}

export function hrefOf(site: string, record: RecordOf<DiffusedType>, locale = original): string | null {
  const here = record.sites.find((appearance) => appearance.site === site);
  const href = here ? new URL(here.url).pathname : record.canonicalUrl;
  return href && inFolder(href, locale);
}

/** The first slot that is not over on `from`, and how many there are from there on; cancelled ones only when no other follows. */
export function nextSlot(slots: readonly Slot[], from: string | undefined): { next: Slot; remaining: number } {
  const standing = standingSlots(slots);
  const ahead = from === undefined ? standing : standing.filter((slot) => daysOf(slot).lastDay >= from);
  const next = ahead[0] ?? slots[slots.length - 1];
  if (!next) throw new Error('An event without a slot reached the replica.');
  return { next, remaining: ahead.length };
}

/** What a list shows of a record; in French when nothing is published in the language asked for. */
export function card<T extends DiffusedType>(
  replica: Replica,
  site: string,
  record: RecordOf<T>,
  filter: Filter,
  locale = original,
): CardOf<T> {
  const said = inLanguage(record as RecordOf<DiffusedType>, locale);
  // TypeScript cannot follow that the card of a T is the T card.
  return anyCard(replica, site, said ?? record, filter, said ? locale : original) as CardOf<T>;
}

function anyCard(replica: Replica, site: string, record: RecordOf<DiffusedType>, filter: Filter, locale: string): Card {
  const base = {
    id: record.id,
    slug: record.slug,
    title: titleOf(record),
    summary: record.summary,
    href: hrefOf(site, record, locale),
    locale,
    image: record.image,
    themes: named(replica, 'theme', record.themes),
    audiences: named(replica, 'audience', record.audiences),
  };
  const nameOf = (type: RecordType, id: Id | null) => {
    const target = id === null ? undefined : replica.get(type, id);
    return target ? titleOf(target) : null;
  };
  switch (record.type) {
    case 'event': {
      const { attendanceMode, free, price } = record;
      const { next, remaining } = nextSlot(record.slots, filter.from);
      return {
        ...base,
        type: 'event',
        next,
        remaining,
        status: next.status === 'cancelled' ? 'cancelled' : record.status,
        attendanceMode,
        free,
        price,
        placeName: nameOf('place', record.place),
        communeName: nameOf('commune', record.commune),
      };
    }
    case 'article':
      return {
        ...base,
        type: 'article',
        kind: record.kind,
        publishedOn: record.publishedOn,
        serviceName: nameOf('service', record.service),
      };
    case 'place': {
      const { kind, address, postcode, openingHours, hoursExceptions, latitude, longitude } = record;
      return {
        ...base,
        type: 'place',
        kind,
        address,
        postcode,
        openingHours,
        hoursExceptions,
        latitude,
        longitude,
        communeName: nameOf('commune', record.commune),
      };
    }
    case 'organization':
      return { ...base, type: 'organization', acronym: record.acronym, communeName: nameOf('commune', record.commune) };
    case 'page':
      return { ...base, type: 'page' };
    case 'procedure':
      return { ...base, type: 'procedure', cost: record.cost, delay: record.delay, url: record.url };
    case 'selection':
      return {
        ...base,
        type: 'selection',
        holiday: record.holiday,
        startsOn: record.startsOn,
        endsOn: record.endsOn,
      };
    case 'gallery':
      return { ...base, type: 'gallery', publishedOn: record.publishedOn, size: record.items.length };
    case 'newsletter-issue':
      return { ...base, type: 'newsletter-issue', publishedOn: record.publishedOn };
  }
}

/** @throws when nothing of the record is published in the language asked for */
export function full<T extends DiffusedType>(
  replica: Replica,
  site: string,
  record: RecordOf<T>,
  locale = original,
): Full<T> {
  const { type, slug } = record as RecordOf<DiffusedType>;
  const source = inLanguage(record as RecordOf<DiffusedType>, locale);
  if (!source) throw new Error(`The ${type} « ${slug} » is not published in « ${locale} ».`);
  // Where a record used to be, and what it says in other languages, changes nothing to what its pages say.
  const { formerSlugs: _, translations: __, ...fields } = source;
  const place = 'place' in source && source.place ? replica.get('place', source.place) : undefined;
  const organizer =
    'organizer' in source && source.organizer ? replica.get('organization', source.organizer) : undefined;
  const service = source.service ? replica.get('service', source.service) : undefined;
  const commune = 'commune' in source && source.commune ? named(replica, 'commune', [source.commune])[0] : undefined;
  const joined = {
    ...fields,
    title: titleOf(source),
    href: hrefOf(site, source, locale),
    canonicalUrl: source.canonicalUrl && inFolder(source.canonicalUrl, locale),
    locale,
    locales: languagesOf(source),
    service: service ? hubOf(service) : null,
    themes: named(replica, 'theme', source.themes),
    audiences: named(replica, 'audience', source.audiences),
    place: place ? card(replica, site, place, {}) : null,
    commune: commune ?? null,
    organizer: organizer ? card(replica, site, organizer, {}) : null,
    contributors: 'contributors' in source ? found(replica, 'contributor', source.contributors).map(hubOf) : [],
    offers: 'offers' in source ? found(replica, 'offer', source.offers).map((one) => offer(replica, site, one)) : [],
    blocks: source.type === 'page' ? source.blocks.map((block) => blockView(replica, site, block)) : [],
    ...chosen(replica, site, source, locale),
  };
  // TypeScript cannot follow that the joined T is the full T.
  return joined as unknown as Full<T>;
}

/** What a selection or a newsletter holds of what is published, in the editor's order, each in the language where it is translated; events by date. */
function chosen(replica: Replica, site: string, source: RecordOf<DiffusedType>, locale: string) {
  if (source.type !== 'selection' && source.type !== 'newsletter-issue')
    return { events: [], articles: [], places: [], pages: [] };
  const from = source.type === 'selection' ? source.startsOn : source.publishedOn;
  const events = found(replica, 'event', source.events).map((event) => ({
    ...card(replica, site, event, { from }, locale),
    slots: event.slots,
  }));
  return {
    events: events.sort((a, b) => (a.next.start < b.next.start ? -1 : 1)),
    articles: found(replica, 'article', source.articles).map((one) => card(replica, site, one, {}, locale)),
    places: found(replica, 'place', source.places).map((one) => card(replica, site, one, {})),
    pages:
      source.type === 'newsletter-issue'
        ? found(replica, 'page', source.pages).map((one) => card(replica, site, one, {}, locale))
        : [],
  };
}

function blockView(replica: Replica, site: string, block: PageBlock): BlockView {
  if (block.type !== 'contact') return block;
  const place = block.place === null ? undefined : replica.get('place', block.place);
  return {
    type: 'contact',
    place: place ? { ...card(replica, site, place, {}), phone: place.phone, email: place.email } : null,
  };
}

export function offer(
  replica: Replica,
  site: string,
  { id, name, kind, summary, url, price, validFrom, validThrough, ...record }: RecordOf<'offer'>,
): OfferView {
  const place = record.place === null ? undefined : replica.get('place', record.place);
  return {
    id,
    name,
    kind,
    summary,
    url,
    price,
    validFrom,
    validThrough,
    place: place ? { title: place.name, href: hrefOf(site, place) } : null,
  };
}

/** A hub as pages read it: without what changes whenever it is saved, which would render all of them again. */
export type HubOf<T extends RecordType> = Omit<RecordOf<T>, 'updatedAt' | 'formerSlugs'>;

export function hubOf<T extends RecordType>(record: RecordOf<T>): HubOf<T> {
  const { updatedAt: _, formerSlugs: __, ...hub } = record;
  return hub;
}

const found = <T extends RecordType>(replica: Replica, type: T, ids: readonly Id[]): RecordOf<T>[] =>
  ids.map((id) => replica.get(type, id)).filter((record) => record !== undefined);

export function titleOf(record: SiloRecord): string {
  if (record.type === 'alert') return record.text;
  return 'name' in record ? record.name : record.title;
}
/** The day by which a list of the type is ordered, newest first. */
export function dayOfRecord(record: SiloRecord): string | null {
  if (record.type === 'article' || record.type === 'gallery' || record.type === 'newsletter-issue')
    return record.publishedOn;
  return record.type === 'selection' ? record.startsOn : null;
}

const positionOf = (hub: SiloRecord) => ('position' in hub ? hub.position : 0);
