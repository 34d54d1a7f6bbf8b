import type { EventStatus, PlaceKind, Slot } from '@parvis/silo/records';
import type { Full, PlaceCard } from '@parvis/silo/views';
import { accessibilityFeatureLabels } from '@parvis/ui/format/labels.ts';
import { rangesOf, type WeekHours } from '../hours.ts';
import { isoLocal } from '../text/dates.ts';

/** schema.org descriptions of the records. Plain objects; `serialise` makes them safe to stand in a `<script>`. */
export type JsonLd = Record<string, unknown>;

export const context = 'https://schema.org';

/** What a page knows beyond the record. Addresses are absolute. */
export interface PageFacts {
  url: string;
  description: string;
  image: string | null;
  /** Base address of the site: makes the paths of joined records absolute. */
  baseUrl: string;
}

const eventStatuses: Record<EventStatus, string> = {
  scheduled: 'EventScheduled',
  rescheduled: 'EventRescheduled',
  moved_online: 'EventMovedOnline',
  postponed: 'EventPostponed',
  full: 'EventScheduled',
  cancelled: 'EventCancelled',
};

const slotStatuses = { cancelled: 'EventCancelled', moved: 'EventRescheduled' };

const attendanceModes = {
  offline: 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  mixed: 'MixedEventAttendanceMode',
};

/** One Event per occurrence, as search engines ask; at most twelve. */
export function eventLd(event: Full<'event'>, slots: readonly Slot[], page: PageFacts): JsonLd[] {
  const online = event.onlineUrl ? [{ '@type': 'VirtualLocation', url: event.onlineUrl }] : [];
  const place = event.place ? [placeLocation(event.place, page.baseUrl)] : [];
  const locations = event.attendanceMode === 'online' ? online : [...place, ...online];
  return slots.slice(0, 12).map((slot) =>
    compact({
      '@context': context,
      '@type': 'Event',
      name: event.title,
      description: page.description,
      url: page.url,
      image: page.image,
      startDate: isoLocal(slot.start, slot.allDay),
      endDate: slot.end === null ? null : isoLocal(slot.end, slot.allDay),
      eventStatus: `${context}/${slot.status ? slotStatuses[slot.status] : eventStatuses[event.status]}`,
      previousStartDate: slot.previousStart && isoLocal(slot.previousStart, slot.allDay),
      eventAttendanceMode: `${context}/${attendanceModes[event.attendanceMode]}`,
      location: locations.length > 0 ? locations : null,
      organizer: event.organizer
        ? { '@type': 'Organization', name: event.organizer.title }
        : event.service && { '@type': 'Organization', name: event.service.name },
      isAccessibleForFree: event.free,
      typicalAgeRange: ageRange(event),
      offers: offerLd(event),
    }),
  );
}

/** schema.org `typicalAgeRange`: `6-12`, `6-`, `-12`. */
const ageRange = ({ ageMin, ageMax }: Full<'event'>) =>
  ageMin === null && ageMax === null ? null : `${ageMin ?? ''}-${ageMax ?? ''}`;

function offerLd(event: Full<'event'>): JsonLd | null {
  const url = event.registrations.find(({ kind }) => kind === 'url')?.value ?? null;
  const low = event.free ? 0 : (event.priceMin ?? event.priceMax);
  const high = event.free ? 0 : (event.priceMax ?? event.priceMin);
  if (!url && low === null) return null;
  const availability = `${context}/${event.status === 'full' ? 'SoldOut' : 'InStock'}`;
  if (low === null || low === high)
    return compact({ '@type': 'Offer', url, price: low, priceCurrency: low === null ? null : 'EUR', availability });
  return compact({
    '@type': 'AggregateOffer',
    url,
    lowPrice: low,
    highPrice: high,
    priceCurrency: 'EUR',
    availability,
  });
}

const placeTypes: Partial<Record<PlaceKind, string>> = {
  town_hall: 'GovernmentOffice',
  library: 'Library',
  museum: 'Museum',
  theatre: 'PerformingArtsTheater',
  music_school: 'EducationalOrganization',
  school: 'School',
  nursery: 'ChildCare',
  community_centre: 'CivicStructure',
  sports: 'SportsActivityLocation',
  park: 'Park',
};

const schemaDays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export function placeLd(place: Full<'place'>, week: WeekHours | null, page: PageFacts): JsonLd {
  return compact({
    '@context': context,
    '@type': placeTypes[place.kind] ?? 'Place',
    name: place.title,
    description: page.description,
    url: page.url,
    image: page.image,
    telephone: place.phone,
    email: place.email,
    sameAs: place.website,
    address: postalAddress(place.address, place.postcode, place.commune?.name ?? null),
    geo: geo(place.latitude, place.longitude),
    openingHoursSpecification:
      week?.flatMap((ranges, index) =>
        ranges.map(({ opens, closes }) => ({
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: schemaDays[index],
          opens,
          closes: closes === '24:00' ? '23:59' : closes,
        })),
      ) ?? null,
    specialOpeningHoursSpecification: orNull(
      place.hoursExceptions.flatMap((exception) => {
        const ranges = rangesOf(exception);
        const times = ranges.length > 0 ? ranges : [{ opens: '00:00', closes: '00:00' }];
        return times.map(({ opens, closes }) => ({
          '@type': 'OpeningHoursSpecification',
          validFrom: exception.from,
          validThrough: exception.to,
          opens,
          closes: closes === '24:00' ? '23:59' : closes,
        }));
      }),
    ),
    amenityFeature: orNull(
      place.accessibilityFeatures.map((feature) => ({
        '@type': 'LocationFeatureSpecification',
        name: accessibilityFeatureLabels[feature],
        value: true,
      })),
    ),
  });
}

export function organizationLd(organization: Full<'organization'>, page: PageFacts): JsonLd {
  return compact({
    '@context': context,
    '@type': 'Organization',
    name: organization.title,
    alternateName: organization.acronym,
    description: page.description,
    url: page.url,
    sameAs: orNull(
      [organization.website, ...organization.links.map((link) => link.url)].filter((link) => link !== null),
    ),
    foundingDate: organization.foundedOn,
    identifier: orNull(
      (['rna', 'siren', 'siret'] as const).flatMap((name) =>
        organization[name]
          ? [{ '@type': 'PropertyValue', propertyID: name.toUpperCase(), value: organization[name] }]
          : [],
      ),
    ),
    contactPoint: orNull(
      organization.contacts.map(({ label, phone, email }) =>
        compact({ '@type': 'ContactPoint', name: label, telephone: phone, email }),
      ),
    ),
    telephone: organization.phone,
    email: organization.email,
    address: postalAddress(organization.address, organization.postcode, organization.commune?.name ?? null),
  });
}

export function articleLd(article: Full<'article'>, publisher: string, page: PageFacts): JsonLd {
  return compact({
    '@context': context,
    '@type': article.kind === 'news' ? 'NewsArticle' : 'Article',
    headline: article.title,
    description: page.description,
    url: page.url,
    image: page.image,
    inLanguage: article.locale,
    datePublished: article.publishedOn,
    dateModified: article.updatedAt,
    author:
      article.contributors.length > 0
        ? article.contributors.map(({ name }) => ({ '@type': 'Person', name }))
        : article.service && { '@type': 'Organization', name: article.service.name },
    publisher: { '@type': 'GovernmentOrganization', name: publisher },
  });
}

/** Breadcrumbs; the last one is the page itself. */
export function breadcrumbLd(crumbs: { label: string; href?: string }[], baseUrl: string): JsonLd {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, href }, index) =>
      compact({ '@type': 'ListItem', position: index + 1, name: label, item: href && new URL(href, baseUrl).href }),
    ),
  };
}

/** JSON that cannot close the script element it stands in, nor open a comment. */
export function serialise(data: JsonLd | JsonLd[]): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

function placeLocation(place: PlaceCard, baseUrl: string): JsonLd {
  return compact({
    '@type': 'Place',
    name: place.title,
    url: place.href && new URL(place.href, baseUrl).href,
    address: postalAddress(place.address, place.postcode, place.communeName),
    geo: geo(place.latitude, place.longitude),
  });
}

function postalAddress(street: string | null, postcode: string | null, town: string | null): JsonLd | null {
  if (!street && !town) return null;
  return compact({
    '@type': 'PostalAddress',
    streetAddress: street,
    postalCode: postcode,
    addressLocality: town,
    addressCountry: 'FR',
  });
}

const geo = (latitude: number | null, longitude: number | null) =>
  latitude === null || longitude === null ? null : { '@type': 'GeoCoordinates', latitude, longitude };

/** Leaves out what is unknown. */
const orNull = <T>(items: T[]): T[] | null => (items.length > 0 ? items : null);

export const compact = (data: JsonLd): JsonLd =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null && value !== undefined && value !== ''));
