import { accessibilityCodes, accessibilityFeatures, type GroupRecord, type Registration } from './directory-records.ts';
import {
  audioFrom,
  blocksOf,
  common,
  diffused,
  downloadsFrom,
  idOf,
  idsOf,
  instant,
  mediaOf,
  present,
  stepsFrom,
  translationsFrom,
  videoFrom,
  webAddress,
} from './from-graphql-parts.ts';
import type { ResultOf } from './graphql.ts';
import type * as queries from './queries.ts';
import type {
  ArticleRecord,
  AudienceRecord,
  CommuneRecord,
  EventRecord,
  OrganizationRecord,
  PlaceRecord,
  ServiceRecord,
  SiteRecord,
  Slot,
  ThemeRecord,
} from './records.ts';

type Rows<Query extends keyof typeof queries> =
  ResultOf<(typeof queries)[Query]> extends { records: (infer Row)[] } ? NonNullable<Row> : never;

export function siteFrom({
  key,
  name,
  tagline,
  description,
  baseUrl,
  position,
  ...row
}: Rows<'sitesPage'>): SiteRecord {
  const legal = row.legal ?? { owner: '', director: '', host: '', contact: '', privacyContact: '' };
  return {
    type: 'site',
    ...common(row),
    slug: key,
    key,
    name,
    tagline,
    description,
    baseUrl: baseUrl.replace(/\/+$/, ''),
    position,
    topTasks: present(row.topTasks ?? []),
    legal,
  };
}

export const serviceFrom = ({ slug, name, summary, email, phone, ...row }: Rows<'servicesPage'>): ServiceRecord => ({
  type: 'service',
  ...common(row),
  slug,
  name,
  summary,
  email,
  phone,
});

export const themeFrom = ({ slug, name, position, ...row }: Rows<'themesPage'>): ThemeRecord => ({
  type: 'theme',
  ...common(row),
  slug,
  name,
  position,
});

export const audienceFrom = ({
  slug,
  name,
  ageMin,
  ageMax,
  universe,
  position,
  ...row
}: Rows<'audiencesPage'>): AudienceRecord => ({
  type: 'audience',
  ...common(row),
  slug,
  name,
  ageMin,
  ageMax,
  universe,
  position,
});

export const communeFrom = ({
  slug,
  name,
  insee,
  postcodes,
  population,
  latitude,
  longitude,
  neighbours,
  group,
  ...row
}: Rows<'communesPage'>): CommuneRecord => ({
  type: 'commune',
  ...common(row),
  slug,
  name,
  insee,
  postcodes: present(postcodes).map(({ code }) => code),
  population,
  latitude,
  longitude,
  neighbours: idsOf(neighbours),
  group: idOf(group),
});

export const groupFrom = ({ slug, name, kind, siren, website, ...row }: Rows<'groupsPage'>): GroupRecord => ({
  type: 'group',
  ...common(row),
  slug,
  name,
  kind,
  siren: digitsOf(siren),
  website: webAddress(website),
});

export function placeFrom(row: Rows<'placesPage'>): PlaceRecord {
  const { documentId: _, updatedAt: __, description, commune, ...fields } = row;
  return {
    type: 'place',
    ...fields,
    ...common(row),
    ...diffused(row),
    description: blocksOf(description),
    website: webAddress(row.website),
    commune: idOf(commune),
    hoursExceptions: present(row.hoursExceptions ?? [])
      .map(({ from, to, hours, label }) => ({ from, to: to ?? from, hours: hours || null, label: label || null }))
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
    accessibilityFeatures: accessibilityFeatures.filter((feature) => row.accessibilityFeatures?.[feature]),
  };
}

export function organizationFrom(row: Rows<'organizationsPage'>): OrganizationRecord {
  const { documentId: _, updatedAt: __, description, commune, ...fields } = row;
  return {
    type: 'organization',
    ...fields,
    ...common(row),
    ...diffused(row),
    description: blocksOf(description),
    website: webAddress(row.website),
    commune: idOf(commune),
    siren: digitsOf(row.siren),
    siret: digitsOf(row.siret),
    contacts: present(row.contacts ?? []).map(({ label, phone, email }) => ({
      label,
      phone: phone || null,
      email: email || null,
    })),
    links: present(row.links ?? []).flatMap(({ label, url }) => (webAddress(url) ? { label, url } : [])),
  };
}

interface SlotRow {
  start: string;
  end: string | null;
  allDay: boolean;
}
const slotFrom = ({ start, end, allDay }: SlotRow) => ({
  start: instant(start),
  end: end === null ? null : instant(end),
  allDay,
});

function occurrenceFrom(row: Rows<'eventsPage'>['occurrences'][number]): Slot {
  const { status, reason, previousStart } = row;
  return {
    ...slotFrom(row),
    ...(status !== 'scheduled' && { status }),
    ...(reason !== null && { reason }),
    ...(previousStart !== null && { previousStart: instant(previousStart) }),
  };
}
/** Editors type them in groups. */
const digitsOf = (text: string | null): string | null => text?.replace(/\s/g, '') || null;

export function eventFrom(row: Rows<'eventsPage'>): EventRecord {
  const { documentId: _, updatedAt: __, description, commune, place, organizer, eventStatus, ...rest } = row;
  const { slots, occurrences, recurrence, ...fields } = rest;
  const first = slots[0] ?? null;
  return {
    type: 'event',
    ...fields,
    ...common(row),
    ...diffused(row),
    description: blocksOf(description),
    status: eventStatus,
    onlineUrl: webAddress(row.onlineUrl),
    slots: occurrences.map(occurrenceFrom),
    recurrence: recurrence && first ? { rule: recurrence, first: slotFrom(first) } : null,
    accessibility: accessibilityCodes.filter((code) => row.accessibility?.[code]),
    registrations: present(row.registrations ?? []).flatMap((means) => registrationFrom(means)),
    externalIds: present(row.externalIds ?? []).map(({ source, identifier, url }) => ({
      source,
      identifier,
      url: webAddress(url),
    })),
    place: idOf(place),
    commune: idOf(place?.commune ?? commune),
    organizer: idOf(organizer),
    offers: idsOf(row.offers),
    translations: translationsFrom(row.translations, ({ title, summary, description, price, plainText }) => ({
      title,
      summary,
      description: blocksOf(description),
      price,
      plainText: blocksOf(plainText),
    })),
  };
}

/** One that leads nowhere a browser may go is left out. */
function registrationFrom({ kind, value, label }: Registration): Registration[] {
  if (kind === 'url' && !webAddress(value)) return [];
  return [{ kind, value, label: label || null }];
}

export function articleFrom(row: Rows<'articlesPage'>): ArticleRecord {
  const { documentId: _, updatedAt: __, body, place, work, episode, video, ...fields } = row;
  return {
    type: 'article',
    ...fields,
    ...common(row),
    ...diffused(row),
    body: blocksOf(body),
    place: idOf(place),
    contributors: idsOf(row.contributors),
    work: work && { ...work, ean: work.ean?.replace(/\D/g, '') || null, cover: mediaOf(work.cover) },
    episode: episode && { ...episode, audio: audioFrom(episode.audio) },
    video: video && videoFrom(video),
    steps: stepsFrom(row.steps),
    downloads: downloadsFrom(row.downloads),
    offers: idsOf(row.offers),
    translations: translationsFrom(row.translations, ({ title, summary, body, materials, plainText, steps }) => ({
      title,
      summary,
      body: blocksOf(body),
      materials,
      plainText: blocksOf(plainText),
      steps: stepsFrom(steps),
    })),
  };
}
