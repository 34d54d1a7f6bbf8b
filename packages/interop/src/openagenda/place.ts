import { createHash } from 'node:crypto';
import { clip, type Fields, idOf, isFields, lineOf, normalise, numberOf } from './fields.ts';
import type { ImportLine } from './import-line.ts';

/** What the silo looks for before it makes a new place: its source's identifier, then its name near its position. */
export interface PlaceMatch {
  externalId?: string;
  name: string;
  latitude: number | null;
  longitude: number | null;
  /** INSEE code and name of the commune, as far as they are known. */
  insee: string | null;
  city: string | null;
}

/** The place of a record as a line, owned by a service if the silo has to make it; null when the record names none. */
export function placeLine(location: unknown, service: string): ImportLine<'place'> | null {
  if (!isFields(location)) return null;
  const name = lineOf(location.name) ?? lineOf(location.address);
  if (name === null) return null;
  const { latitude, longitude } = position(location);
  const city = lineOf(location.city);
  const written = lineOf(location.address);
  const postcode = postcodeOf(location.postalCode) ?? postcodeOf(written);
  const uid = idOf(location.uid);
  const match: PlaceMatch = { name: clip(name, 160), latitude, longitude, insee: inseeOf(location.insee), city };
  return {
    type: 'place',
    source: 'openagenda',
    key: uid ?? keyOf(name, written, latitude, longitude),
    data: {
      name: clip(name, 160),
      address: clip(written && withoutTown(written, postcode, city), 200),
      postcode,
      latitude,
      longitude,
      service: { slug: service },
      match: uid === null ? match : { externalId: uid, ...match },
    },
  };
}

/** Both or neither; 0, 0 is how a missing position is often written. */
function position(location: Fields): { latitude: number | null; longitude: number | null } {
  const latitude = numberOf(location.latitude);
  const longitude = numberOf(location.longitude);
  const known =
    latitude !== null &&
    longitude !== null &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180 &&
    (latitude !== 0 || longitude !== 0);
  return known ? { latitude, longitude } : { latitude: null, longitude: null };
}

/** For a place without identifier: the same name within about a hundred metres, or at the same address. */
function keyOf(name: string, address: string | null, latitude: number | null, longitude: number | null): string {
  const where = latitude === null ? normalise(address ?? '') : `${latitude.toFixed(3)},${longitude?.toFixed(3)}`;
  return `lieu-${createHash('sha256')
    .update(`${normalise(name)}|${where}`)
    .digest('hex')
    .slice(0, 16)}`;
}

const postcodeOf = (value: unknown): string | null => /\b(?!00)\d{5}\b/.exec(String(value ?? ''))?.[0] ?? null;
const inseeOf = (value: unknown): string | null => /^(?:\d{5}|2[AB]\d{3})$/.exec(String(value ?? ''))?.[0] ?? null;

/** « 3 rue des Tanneurs, 99100 Aubelonne » is « 3 rue des Tanneurs »: postcode and commune have fields of their own. */
function withoutTown(address: string, postcode: string | null, city: string | null): string | null {
  const town = city === null ? '' : city.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const ends = [
    postcode && new RegExp(`(?:^|[\\s,]+)${postcode}[\\s,]*${town}(?:[\\s,]+France)?[\\s,]*$`, 'iu'),
    town && new RegExp(`(?:^|\\s*,\\s*)${town}(?:[\\s,]+France)?[\\s,]*$`, 'iu'),
    town && new RegExp(`\\s${town.toUpperCase()}$`, 'u'),
  ];
  const shorter = ends.filter((end) => end instanceof RegExp).reduce((text, end) => text.replace(end, ''), address);
  return shorter.trim() === '' ? null : shorter.trim();
}
