import { blocksToHtml } from '@parvis/interop/blocks-to-html';
import { blocksToText } from '@parvis/interop/blocks-to-text';
import type { FeedEvent, FeedMeta, FeedOrganization } from '@parvis/interop/feeds/types';
import type { Full } from '@parvis/silo/views';
import { legalFormLabels } from '@parvis/ui/format/labels.ts';
import { absoluteImage } from './images.ts';
import { hubs, listFull, now, site, siteChanged } from './read.ts';
import { config } from './site.ts';

export const licence = 'Licence Ouverte 2.0';

/** What the agenda's open-data files hold: every event of the site that is not over. */
export function feedEvents(): FeedEvent[] {
  const { baseUrl } = site();
  const insee = inseeCodes();
  return listFull('event', { from: now('day'), order: 'date' }).map((event) => ({
    id: event.id,
    title: event.title,
    summary: event.summary,
    descriptionText: blocksToText(event.description),
    descriptionHtml: blocksToHtml(event.description),
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
  }));
}

export function feedOrganizations(): FeedOrganization[] {
  const { baseUrl } = site();
  const insee = inseeCodes();
  return listFull('organization', { order: 'name' }).map((organization) => ({
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

const inseeCodes = () => new Map(hubs('commune').map(({ id, insee }) => [id, insee]));

const addressOf = (record: Pick<Full<'event'>, 'canonicalUrl' | 'href'>, baseUrl: string) =>
  record.canonicalUrl ?? new URL(record.href ?? '/', baseUrl).href;
