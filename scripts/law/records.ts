import { type Administration, contentRoute } from '../bench/lib/administration.ts';
import type { Chance } from '../bench/lib/random.ts';

export interface Listed {
  id: number;
  documentId: string;
  slug?: string;
  key?: string;
  /** `draft`, `published` or `modified`. */
  status?: string;
}
export interface StoredFile {
  id: number;
  name: string;
  mime: string;
}

/** What the silo holds, as the administration lists it, and choices among it. */
export class Records {
  readonly #administration: Administration;
  readonly #random: Chance;
  readonly #known = new Map<string, Listed[]>();

  constructor(administration: Administration, random: Chance) {
    this.#administration = administration;
    this.#random = random;
  }

  /** At most the hundred newest; as they were when they were asked last. */
  async all(type: string): Promise<Listed[]> {
    const known = this.#known.get(type);
    if (known) return known;
    const { data } = await this.#administration.send('GET', `${contentRoute(type)}?pageSize=100&sort=id:DESC`);
    if (!Array.isArray(data.results)) return [];
    this.#known.set(type, data.results as Listed[]);
    return data.results as Listed[];
  }

  /** Asks again from now on: of one type, or of all. */
  forget(type?: string): void {
    if (type === undefined) this.#known.clear();
    else this.#known.delete(type);
  }

  async one(type: string, keep: (record: Listed) => boolean = () => true): Promise<Listed | undefined> {
    const all = (await this.all(type)).filter(keep);
    return all[this.#random.between(0, Math.max(0, all.length - 1))];
  }

  /** So many different ones, as a relation names them. */
  async some(type: string, count: number): Promise<{ documentId: string }[]> {
    if (count === 0) return [];
    const all = await this.all(type);
    const chosen = new Set<string>();
    for (let n = 0; n < count && all.length > 0; n += 1)
      chosen.add(all[this.#random.between(0, all.length - 1)]?.documentId ?? '');
    return [...chosen].map((documentId) => ({ documentId }));
  }

  /** A file of the media library that is an image, by its id. */
  async image(): Promise<number | null> {
    return (await this.imageFile())?.id ?? null;
  }

  async imageFile(): Promise<StoredFile | undefined> {
    const { data } = await this.#administration.send('GET', '/upload/files?pageSize=100&sort=id:ASC');
    const images = ((data.results ?? []) as StoredFile[]).filter(({ mime }) => mime.startsWith('image/'));
    return images[this.#random.between(0, Math.max(0, images.length - 1))];
  }
}
