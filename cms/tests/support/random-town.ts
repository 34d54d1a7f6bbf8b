import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import fc from 'fast-check';
import sharp from 'sharp';
import type { UploadService } from '../../src/files/upload-service.ts';
import {
  diffusedTypes,
  fieldNameOf,
  type PublicType,
  publicTypes,
  typeOf,
  uidOf,
} from '../../src/lib/content-types.ts';
import { isLocalised } from '../../src/lib/localised.ts';
import { slot } from './records.ts';

interface Attribute {
  type: string;
  relation?: string;
  target?: string;
}
type Data = Record<string, unknown>;

const text = (words: string) => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];

/** The types of which a change reaches others most. */
const entangled: readonly PublicType[] = ['place', 'event', 'event', 'article', 'selection', 'commune'];

/** Whole numbers that look random and are the same for the same seed. */
export class Chance {
  readonly #numbers: Iterator<number>;
  constructor(seed: number) {
    this.#numbers = fc.sample(fc.nat(), { numRuns: 200_000, seed }).values();
  }
  /** From 0 to `end`, not included. */
  below(end: number): number {
    return (this.#numbers.next().value ?? 0) % end;
  }
  /** True once in so many times. */
  once(times: number): boolean {
    return this.below(times) === 0;
  }
  one<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length || 1)];
  }
  some<T>(list: readonly T[], most = 3): T[] {
    return [...new Set(Array.from({ length: this.below(most + 1) }, () => this.one(list)))].filter(
      (x) => x !== undefined,
    );
  }
}

/** A town that changes at random, by every writer: what each step is called, and what it does. */
export class RandomTown {
  readonly #strapi: Core.Strapi;
  readonly #chance: Chance;
  readonly #documents = new Map<PublicType, string[]>();
  readonly #files: number[] = [];
  #count = 0;

  constructor(strapi: Core.Strapi, seed: number) {
    this.#strapi = strapi;
    this.#chance = new Chance(seed);
  }

  /** Some records of each type, hubs first, most of them published. */
  async build(each: number): Promise<void> {
    for (const type of publicTypes) this.#documents.set(type, []);
    for (let n = 0; n < 3; n += 1) await this.#upload();
    for (let n = 0; n < each; n += 1) for (const type of publicTypes) await this.#create(type, 'published');
  }

  /** Takes all of it away: its sites would show the records of other tests. */
  async leave(): Promise<void> {
    for (const type of publicTypes)
      for (const documentId of this.#documents.get(type) ?? [])
        await this.#strapi.documents(uidOf(type)).delete({ documentId });
  }

  /** One random write. @returns what it was, and the error of a refused one */
  async step(): Promise<{ what: string; error?: Error }> {
    const type = this.#chance.one(this.#chance.once(2) ? publicTypes : entangled) ?? 'event';
    const { what, run } = this.#write(type);
    try {
      await run();
      return { what };
    } catch (error) {
      return { what, error: error as Error };
    }
  }

  #write(type: PublicType): { what: string; run: () => Promise<unknown> } {
    const chance = this.#chance;
    const documentId = chance.one(this.#documents.get(type) ?? []) ?? '';
    const documents = this.#strapi.documents(uidOf(type));
    const status = chance.once(3) ? 'draft' : 'published';
    const say = (words: string, run: () => Promise<unknown>) => ({ what: `${words} ${type} ${documentId}`, run });
    if (chance.once(12)) return this.#writeFile();
    const hasDrafts = this.#strapi.contentType(uidOf(type)).options?.draftAndPublish;
    const isTranslated = isLocalised(this.#strapi.contentType(uidOf(type)));
    // What a type has no drafts or languages for is an update.
    const kinds = [0, 0, 3, 4, ...(hasDrafts ? [1, 2, 5] : []), ...(isTranslated ? [6, 6, 7, 8] : []), 9, 9, 9];
    switch (chance.one(kinds)) {
      case 0:
        return say(`create ${status}`, () => this.#create(type, status));
      case 1:
        return say('publish', () => documents.publish({ documentId }));
      case 2:
        return say('unpublish', () => documents.unpublish({ documentId }));
      case 3:
        return say('delete', () => this.#delete(type, documentId));
      case 4:
        return say('clone', () => this.#clone(type, documentId));
      case 5:
        return say('discard', () => documents.discardDraft({ documentId }));
      case 6:
        return say(`translate ${status}`, () =>
          documents.update({ documentId, locale: 'en', data: { ...this.#words(type), ...this.#parts(type) }, status }),
        );
      case 7:
        return say('unpublish English', () => documents.unpublish({ documentId, locale: 'en' }));
      case 8:
        return say('delete English', () => documents.delete({ documentId, locale: 'en' }));
      default:
        return say(`update ${status}`, () => documents.update({ documentId, data: this.#change(type), status }));
    }
  }

  async #create(type: PublicType, status: 'draft' | 'published'): Promise<void> {
    const data = { ...this.#words(type), ...this.#links(type), ...this.#parts(type), ...this.#service(type) };
    const { documentId } = await this.#strapi.documents(uidOf(type)).create({ data: data as never, status });
    this.#documents.get(type)?.push(documentId);
  }

  async #delete(type: PublicType, documentId: string): Promise<void> {
    await this.#strapi.documents(uidOf(type)).delete({ documentId });
    const list = this.#documents.get(type) ?? [];
    this.#documents.set(
      type,
      list.filter((other) => other !== documentId),
    );
  }

  async #clone(type: PublicType, documentId: string): Promise<void> {
    const copy = await this.#strapi.documents(uidOf(type)).clone({ documentId, data: this.#key(type) as never });
    if (copy?.documentId) this.#documents.get(type)?.push(copy.documentId);
  }

  /** A few fields, as a form that an editor saves. */
  #change(type: PublicType): Data {
    const all = { ...this.#words(type), ...this.#links(type), ...this.#parts(type) };
    const kept = Object.entries(all).filter(() => this.#chance.once(2));
    return { ...Object.fromEntries(kept), ...(this.#chance.once(4) && { slug: this.#chance.one(['a', 'b', 'c']) }) };
  }

  #next(): number {
    this.#count += 1;
    return this.#count;
  }

  /** What a type must have, but for its links and parts. */
  #words(type: PublicType): Data {
    const n = this.#next();
    const words: Record<PublicType, Data> = {
      site: {
        name: `Site ${n}`,
        baseUrl: `https://site-${n}.example`,
        position: this.#chance.below(9),
        ...this.#key(type),
      },
      service: { name: `Service ${n}` },
      theme: { name: `Thème ${n}`, position: n },
      audience: { name: `Public ${n}`, position: n, universe: true },
      commune: { name: `Commune ${n}`, insee: String(10_000 + n), postcodes: [{ code: '44000' }] },
      group: { name: `Groupe ${n}`, kind: 'urban_community' },
      menu: { name: `Menu ${n}`, placement: 'main', items: [{ label: 'Un', url: '/un/' }] },
      place: { name: `Lieu ${n}`, kind: 'other' },
      organization: { name: `Association ${n}` },
      event: { title: `Événement ${n}`, slots: [slot] },
      article: { title: `Article ${n}`, kind: 'news', publishedOn: '2026-11-01' },
      page: { title: `Page ${n}` },
      procedure: { title: `Démarche ${n}` },
      selection: { title: `Sélection ${n}`, holiday: 'christmas', startsOn: '2026-12-19', endsOn: '2027-01-04' },
      gallery: { title: `Galerie ${n}`, publishedOn: '2026-11-01' },
      'newsletter-issue': { title: `Lettre ${n}`, publishedOn: '2026-11-01' },
      offer: { name: `Offre ${n}`, kind: 'borrow' },
      alert: { text: `Alerte ${n}`, level: 'info', endsAt: '2027-01-01T00:00:00.000Z' },
      contributor: { name: `Autrice ${n}` },
      channel: { name: `Canal ${n}`, kind: 'blog', url: 'https://blog.example/', aim: 'Raconter.' },
    };
    return words[type];
  }

  #key = (type: PublicType): Data => (type === 'site' ? { key: `cle-${this.#next()}` } : {});

  #service(type: PublicType): Data {
    const has = 'service' in this.#strapi.contentType(uidOf(type)).attributes;
    return has ? { service: this.#chance.one(this.#documents.get('service') ?? []) } : {};
  }

  #links(type: PublicType): Data {
    const attributes = this.#strapi.contentType(uidOf(type)).attributes as Record<string, Attribute>;
    return Object.fromEntries(
      Object.entries(attributes).flatMap(([field, { type: kind, relation, target }]): [string, unknown][] => {
        if (kind === 'media') return [[field, this.#file()]];
        const to = kind === 'relation' ? typeOf(target ?? '') : undefined;
        return to && field !== 'localizations' && !this.#chance.once(3) ? [[field, this.#linkTo(to, relation)]] : [];
      }),
    );
  }

  #linkTo = (to: PublicType, relation = '') => {
    const known = this.#documents.get(to) ?? [];
    return relation.endsWith('Many') ? this.#chance.some(known) : (this.#chance.one(known) ?? null);
  };

  #file = () => this.#chance.one(this.#files) ?? null;

  #parts(type: PublicType): Data {
    const image = this.#file();
    const title = `Partie ${this.#count}`;
    switch (type) {
      case 'site':
        return { rules: Array.from({ length: 1 + this.#chance.below(2) }, () => this.#rule()), paths: this.#paths() };
      case 'page':
        return {
          blocks: [
            { __component: 'block.text', body: text(title) },
            { __component: 'block.image', image },
            { __component: 'block.contact', place: this.#linkTo('place') },
            {
              __component: 'block.related',
              ...{
                title,
                content: 'events',
                version: this.#chance.one([null, 'plain', 'sign', 'audio']),
                limit: 3,
                theme: this.#linkTo('theme'),
                audience: this.#linkTo('audience'),
              },
            },
          ],
        };
      case 'article':
        return { work: { title, cover: image }, steps: [{ title, image }], downloads: [{ label: title, file: image }] };
      case 'procedure':
        return { steps: [{ title, image }] };
      case 'gallery':
        return { items: [{ title, image }] };
      default:
        return {};
    }
  }

  #rule(): Data {
    const plural = (type: PublicType) => fieldNameOf(this.#strapi.contentType(uidOf(type)).info.pluralName);
    const types = Object.fromEntries(diffusedTypes.map((type) => [plural(type), !this.#chance.once(3)]));
    const lists = (['service', 'audience', 'theme', 'commune'] as const).map((type) => [
      plural(type),
      this.#chance.once(2) ? this.#chance.some(this.#documents.get(type) ?? [], 2) : [],
    ]);
    return { ...types, ...Object.fromEntries(lists) };
  }

  #paths = (): Data =>
    Object.fromEntries(
      diffusedTypes.map((type) => [
        fieldNameOf(type),
        this.#chance.once(5) ? null : `/${type}-${this.#chance.below(3)}/{slug}/`,
      ]),
    );

  get #uploads(): UploadService {
    return this.#strapi.plugin('upload').service('upload');
  }

  #writeFile(): { what: string; run: () => Promise<unknown> } {
    const id = this.#file() ?? 0;
    const info = { name: `image-${this.#next()}.jpg`, alternativeText: `Image ${this.#count}` };
    switch (this.#chance.below(4)) {
      case 0:
        return { what: 'upload', run: () => this.#upload() };
      case 1:
        return { what: `rename file ${id}`, run: () => this.#uploads.updateFileInfo(id, info) };
      case 2:
        return {
          what: `replace file ${id}`,
          run: async () => this.#uploads.replace(id, { data: { fileInfo: info }, file: await this.#picture() }),
        };
      default:
        return { what: `delete file ${id}`, run: () => this.#removeFile(id) };
    }
  }

  async #upload(): Promise<void> {
    const picture = await this.#picture();
    const fileInfo = { name: picture.originalFilename, alternativeText: 'Une image' };
    const [made] = await this.#uploads.upload({ data: { fileInfo }, files: picture });
    if (made) this.#files.push(made.id);
  }

  async #removeFile(id: number): Promise<void> {
    const file = await this.#uploads.findOne(id);
    if (file) await this.#uploads.remove(file);
    this.#files.splice(this.#files.indexOf(id), 1);
    await this.#upload();
  }

  async #picture() {
    const create = { width: 8 + this.#chance.below(50), height: 8, channels: 3 as const, background: '#2a6f97' };
    const bytes = await sharp({ create }).jpeg().toBuffer();
    const originalFilename = `image-${this.#next()}.jpg`;
    const filepath = path.join(process.env.TMPDIR ?? '', originalFilename);
    await writeFile(filepath, bytes);
    return { filepath, originalFilename, size: bytes.length };
  }
}
