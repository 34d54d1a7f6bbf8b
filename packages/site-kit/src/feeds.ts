import { blocksToText } from '@parvis/interop/blocks-to-text';
import type { FeedEvent, FeedMeta, FeedOrganization } from '@parvis/interop/feeds/types';
import type { Filter } from '@parvis/silo/filter';
import type { DiffusedType } from '@parvis/silo/records';
import type { Full } from '@parvis/silo/views';
import { legalFormLabels } from '@parvis/ui/format/labels.ts';
import { absoluteImage } from './images.ts';
import { inTurns } from './in-turns.ts';
import { hubs, listFull, now, site, siteChanged } from './read.ts';
import { config } from './site.ts';

export const licence = 'Licence Ouverte 2.0';

/** What the agenda's open-data files hold: every event of the site that is not over, or of those one facet of them. */
export const feedEvents = (where: Filter['where'] = {}): Promise<FeedEvent[]> =>
  eachWhole('event', { where, from: now('day'), order: 'date' }, toFeedEvent());

/** Events of the site by their slugs, in the order given; those that it does not show are left out. */
export const feedEventsOf = (slugs: readonly string[]): FeedEvent[] =>
  slugs.flatMap((slug) => listFull('event', { slug })).map(toFeedEvent());

function toFeedEvent(): (event: Full<'event'>) => FeedEvent {
  const { baseUrl } = site();
  const insee = inseeCodes();
  return (event) => ({
    id: event.id,
    title: event.title,
    summary: event.summary,
    descriptionText: blocksToText(event.description),
    slots: event.slots,
    recurrence: event.recurrence,
    status: event.status,
    attendanceMode: event.attendanceMode,
    url: addressOf(event, baseUrl),
    placeName: event.place?.title ?? null,
    address: event.place?.address ?? null,
    postcode: event.place?.postcode ?? null,
    communeName: event.commune?.name ?? event.place?.communeName ?? null,
    insee: (event.commune && insee.get(event.commune.id)) ?? null,
    latitude: event.place?.latitude ?? null,
    longitude: event.place?.longitude ?? null,
    organizerName: event.organizer?.title ?? event.service?.name ?? null,
    price: event.price,
    free: event.free,
    priceMin: event.priceMin,
    priceMax: event.priceMax,
    ageMin: event.ageMin,
    ageMax: event.ageMax,
    accessibility: event.accessibility,
    registrations: event.registrations,
    onlineUrl: event.onlineUrl,
    imageUrl: absoluteImage(event.image, baseUrl),
    themes: event.themes.map(({ name }) => name),
    audiences: event.audiences.map(({ name }) => name),
    updatedAt: event.updatedAt,
  });
}

export function feedOrganizations(): Promise<FeedOrganization[]> {
  const { baseUrl } = site();
  const insee = inseeCodes();
  return eachWhole('organization', { order: 'name' }, (organization) => ({
    id: organization.id,
    name: organization.name,
    acronym: organization.acronym,
    summary: organization.summary,
    descriptionText: blocksToText(organization.description),
    legalForm: organization.legalForm && legalFormLabels[organization.legalForm],
    purpose: organization.purpose,
    foundedOn: organization.foundedOn,
    rna: organization.rna,
    siren: organization.siren,
    siret: organization.siret,
    url: addressOf(organization, baseUrl),
    address: organization.address,
    postcode: organization.postcode,
    communeName: organization.commune?.name ?? null,
    insee: (organization.commune && insee.get(organization.commune.id)) ?? null,
    phone: organization.phone,
    email: organization.email,
    website: organization.website,
    links: organization.links.map((link) => link.url),
    themes: organization.themes.map(({ name }) => name),
    audiences: organization.audiences.map(({ name }) => name),
    updatedAt: organization.updatedAt,
  }));
}

export function feedMeta(records: readonly { updatedAt: string }[]): FeedMeta {
  const { baseUrl } = site();
  const updatedAt = siteChanged();
  return {
    siteName: config.name,
    siteUrl: baseUrl,
    licence,
    updatedAt: [updatedAt, ...records.map((record) => record.updatedAt)].sort().at(-1) ?? updatedAt,
  };
}

/**
 * A feed as its route answers it: all of it is made as it is read, in turns with everything else, so that whoever reads it may give it up.
 *
 * @param make reads the records, and gives the pieces of the feed
 */
export function feedResponse(make: () => Promise<Iterable<string>>, contentType: string): Response {
  let batches: AsyncGenerator<string[]> | undefined;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      batches ??= inTurns(await make());
      const { done, value } = await batches.next();
      if (done) controller.close();
      else controller.enqueue(Buffer.from(value.join('')));
    },
  });
  return new Response(body, { headers: { 'Content-Type': contentType } });
}

/** Every matching record of this site, whole, as a feed says it. */
async function eachWhole<T extends DiffusedType, Said>(
  type: T,
  filter: Filter,
  said: (record: Full<T>) => Said,
): Promise<Said[]> {
  const all: Said[] = [];
  for await (const some of inTurns(wholeRecords(type, filter).map(said))) all.push(...some);
  return all;
}

/** Records of one question: to answer for ten thousand at once would stop everything else for half a second. */
const atOnce = 50;

function* wholeRecords<T extends DiffusedType>(type: T, filter: Filter): Generator<Full<T>> {
  for (let offset = 0; ; offset += atOnce) {
    const some = listFull(type, { ...filter, limit: atOnce, offset });
    yield* some;
    if (some.length < atOnce) return;
  }
}

const inseeCodes = () => new Map(hubs('commune').map(({ id, insee }) => [id, insee]));

const addressOf = (record: Pick<Full<'event'>, 'canonicalUrl' | 'href'>, baseUrl: string) =>
  record.canonicalUrl ?? new URL(record.href ?? '/', baseUrl).href;
