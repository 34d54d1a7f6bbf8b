import type { ResultOf } from './graphql.ts';
import type * as queries from './queries.ts';
import type {
  ArticleRecord,
  AudienceRecord,
  Block,
  CommuneRecord,
  EventRecord,
  Id,
  Media,
  OrganizationRecord,
  PlaceRecord,
  ServiceRecord,
  SiteRecord,
  ThemeRecord,
} from './records.ts';

type Rows<Query extends keyof typeof queries> =
  ResultOf<(typeof queries)[Query]> extends { records: (infer Row)[] } ? NonNullable<Row> : never;

/** The silo answered something that its own schema says it cannot. */
export class UnexpectedAnswerError extends Error {
  override name = 'UnexpectedAnswerError';
}

interface Reference {
  documentId: Id;
}
const idOf = (reference: Reference | null): Id | null => reference?.documentId ?? null;
const idsOf = (references: readonly (Reference | null)[]): Id[] =>
  present(references).map(({ documentId }) => documentId);
const present = <T>(items: readonly (T | null)[]): T[] => items.filter((item) => item !== null);
/** Strapi stores `blocks` as JSON that its own editor made; null when never filled. */
const blocksOf = (json: unknown): Block[] => (Array.isArray(json) ? (json as Block[]) : []);
/** Only addresses that a browser may be sent to; `javascript:` and the like are dropped. */
const webAddress = (value: string | null): string | null => (value && /^https?:\/\//i.test(value) ? value : null);
const instant = (value: string) => new Date(value).toISOString();

function common({ documentId, updatedAt }: { documentId: Id; updatedAt: string | null }) {
  if (updatedAt === null) throw new UnexpectedAnswerError(`The document ${documentId} has no date of change.`);
  return { id: documentId, updatedAt: instant(updatedAt) };
}

interface DiffusedRow {
  image: ResultOf<typeof queries.media> | null;
  service: Reference | null;
  themes: readonly (Reference | null)[];
  audiences: readonly (Reference | null)[];
  sites: { site: string; url: string }[];
  canonicalUrl: string | null;
}
const diffused = ({ image, service, themes, audiences, sites, canonicalUrl }: DiffusedRow) => ({
  image: mediaOf(image),
  service: idOf(service),
  themes: idsOf(themes),
  audiences: idsOf(audiences),
  sites,
  canonicalUrl,
});

/** Strapi keeps the hash of a file that is replaced: its date of change is what tells the new one. */
function mediaOf(file: ResultOf<typeof queries.media> | null): Media | null {
  if (!file?.width || !file.height) return null;
  const { url, width, height, alternativeText, caption, hash, updatedAt } = file;
  const version = updatedAt ? Date.parse(updatedAt).toString(36) : '0';
  return { url, hash: `${hash}-${version}`, width, height, alt: alternativeText ?? '', credit: caption };
}

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
    alerts: present(row.alerts ?? []).map((alert) => ({ ...alert, endsAt: instant(alert.endsAt) })),
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
  postcode,
  population,
  latitude,
  longitude,
  ...row
}: Rows<'communesPage'>): CommuneRecord => ({
  type: 'commune',
  ...common(row),
  slug,
  name,
  insee,
  postcode,
  population,
  latitude,
  longitude,
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
  };
}

export function eventFrom(row: Rows<'eventsPage'>): EventRecord {
  const { documentId: _, updatedAt: __, description, commune, place, organizer, eventStatus, slots, ...fields } = row;
  return {
    type: 'event',
    ...fields,
    ...common(row),
    ...diffused(row),
    description: blocksOf(description),
    status: eventStatus,
    onlineUrl: webAddress(row.onlineUrl),
    registrationUrl: webAddress(row.registrationUrl),
    slots: present(slots)
      .map(({ start, end, allDay }) => ({ start: instant(start), end: end === null ? null : instant(end), allDay }))
      .sort((a, b) => a.start.localeCompare(b.start) || (a.end ?? '').localeCompare(b.end ?? '')),
    place: idOf(place),
    commune: idOf(place?.commune ?? commune),
    organizer: idOf(organizer),
  };
}

export function articleFrom(row: Rows<'articlesPage'>): ArticleRecord {
  const { documentId: _, updatedAt: __, body, place, ...fields } = row;
  return { type: 'article', ...fields, ...common(row), ...diffused(row), body: blocksOf(body), place: idOf(place) };
}
