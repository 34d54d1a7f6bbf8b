import type { Core } from '@strapi/strapi';

/** How an outside record says which place it means. */
export interface PlaceMatch {
  name: string;
  latitude?: number | null;
  longitude?: number | null;
  /** INSEE code and name of the commune, when the source tells them. */
  insee?: string | null;
  city?: string | null;
}
interface Commune {
  documentId: string;
  insee: string;
  name: string;
}
interface Candidate extends PlaceMatch {
  documentId: string;
}

/** Two places of the same name closer than this (metres) are one. */
const tolerance = 150;

/** Finds the place of the silo that an outside record means: same name, at most 150 m away. */
export class PlaceMatcher {
  readonly #strapi: Core.Strapi;
  #byName: Map<string, Candidate[]> | undefined;
  #communes: Commune[] | undefined;

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
  }

  async find(wanted: PlaceMatch): Promise<string | undefined> {
    const candidates = (await this.#index()).get(normalise(wanted.name)) ?? [];
    return candidates.find((candidate) => metresBetween(candidate, wanted) <= tolerance)?.documentId;
  }

  async add(candidate: Candidate): Promise<void> {
    const index = await this.#index();
    const name = normalise(candidate.name);
    index.set(name, [...(index.get(name) ?? []), candidate]);
  }

  /** The commune of the territory that a source names, as a reference for the document service. */
  async communeOf({ insee, city }: PlaceMatch): Promise<{ documentId: string } | undefined> {
    this.#communes ??= await this.#strapi.db
      .query('api::commune.commune')
      .findMany({ select: ['documentId', 'insee', 'name'] });
    const found =
      this.#communes?.find((commune) => commune.insee === insee) ??
      this.#communes?.find((commune) => city && normalise(commune.name) === normalise(city));
    return found && { documentId: found.documentId };
  }

  /** Reads the places again at the next question. */
  forget(): void {
    this.#byName = undefined;
  }

  async #index(): Promise<Map<string, Candidate[]>> {
    if (this.#byName) return this.#byName;
    const places: Candidate[] = await this.#strapi.db
      .query('api::place.place')
      .findMany({ select: ['documentId', 'name', 'latitude', 'longitude'] });
    this.#byName = Map.groupBy(places, ({ name }) => normalise(name));
    return this.#byName;
  }
}

/** Accents, case, punctuation and little words aside. */
export function normalise(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(de|du|des|la|le|les|l|d)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Great-circle distance in metres; 0 when either position is unknown, as the name is then all there is to go by. */
export function metresBetween(a: Omit<PlaceMatch, 'name'>, b: Omit<PlaceMatch, 'name'>): number {
  if (a.latitude == null || a.longitude == null || b.latitude == null || b.longitude == null) return 0;
  const radians = Math.PI / 180;
  const x = (b.longitude - a.longitude) * radians * Math.cos(((a.latitude + b.latitude) / 2) * radians);
  const y = (b.latitude - a.latitude) * radians;
  return Math.hypot(x, y) * 6_371_000;
}
