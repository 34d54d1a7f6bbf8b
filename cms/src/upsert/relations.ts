import type { Core, UID } from '@strapi/strapi';
import { typeOf } from '../lib/content-types';
import { type Line, LineError } from './protocol';
import type { Sources } from './sources';

interface Attribute {
  type: string;
  target?: string;
  relation?: string;
  component?: string;
  repeatable?: boolean;
}

/** A relation to a record that a later line will make. */
export interface Missing {
  field: string;
  key: string;
}

/**
 * Turns the keys of a line (`"theme": "musique"`, `{ "slug": "culture" }`, `{ "documentId": "…" }`) into what the document service takes.
 * A key that no line has made yet is left out and reported in `missing`.
 */
export class Relations {
  readonly #strapi: Core.Strapi;
  readonly #sources: Sources;
  readonly #bySlug = new Map<string, string | null>();

  constructor(strapi: Core.Strapi, sources: Sources) {
    this.#strapi = strapi;
    this.#sources = sources;
  }

  async resolve(
    line: Line,
    uid: UID.Schema,
    data: Record<string, unknown>,
    missing: Missing[],
  ): Promise<Record<string, unknown>> {
    const attributes = this.#strapi.getModel(uid).attributes as Record<string, Attribute>;
    const resolved: Record<string, unknown> = {};
    for (const [field, value] of Object.entries(data)) {
      const attribute = attributes[field];
      if (!attribute) throw new LineError(`Le champ « ${field} » n’existe pas.`, field);
      resolved[field] = await this.#value(line, field, attribute, value, missing);
    }
    return resolved;
  }

  async #value(line: Line, field: string, attribute: Attribute, value: unknown, missing: Missing[]): Promise<unknown> {
    if (value === null || value === undefined) return attribute.relation?.endsWith('Many') ? [] : null;
    if (attribute.type === 'media') return this.#media(line, field, value);
    if (attribute.type === 'component') return this.#component(line, attribute, value, missing);
    if (attribute.type === 'dynamiczone') return this.#zone(line, field, value, missing);
    if (attribute.type !== 'relation') return value;
    const wanted = Array.isArray(value) ? value : [value];
    const documents: string[] = [];
    for (const reference of wanted) {
      const document = await this.#document(line, field, attribute, reference, missing);
      if (document !== undefined) documents.push(document);
    }
    if (attribute.relation?.endsWith('Many')) return documents;
    return documents[0] ?? null;
  }

  async #component(line: Line, attribute: Attribute, value: unknown, missing: Missing[]): Promise<unknown> {
    const uid = attribute.component as UID.Component;
    if (!Array.isArray(value)) return this.resolve(line, uid, value as Record<string, unknown>, missing);
    const items = [];
    for (const item of value) items.push(await this.resolve(line, uid, item, missing));
    return items;
  }

  /** Each item of a dynamic zone names its component: `{ "__component": "block.text", … }`. */
  async #zone(line: Line, field: string, value: unknown, missing: Missing[]): Promise<unknown> {
    const items = [];
    for (const { __component, ...item } of value as Record<string, unknown>[]) {
      if (!this.#strapi.components[__component as UID.Component])
        throw new LineError(`Le bloc « ${String(__component)} » n’existe pas.`, field);
      items.push({ __component, ...(await this.resolve(line, __component as UID.Component, item, missing)) });
    }
    return items;
  }

  async #media(line: Line, field: string, value: unknown): Promise<number> {
    const known = await this.#sources.find('media', line.source, String(value));
    if (!known) throw new LineError(`Le fichier « ${String(value)} » est inconnu.`, field);
    return Number(known.document);
  }

  async #document(
    line: Line,
    field: string,
    { target = '' }: Attribute,
    reference: unknown,
    missing: Missing[],
  ): Promise<string | undefined> {
    const uid = target as UID.ContentType;
    const { documentId, slug } = reference as { documentId?: string; slug?: string };
    if (documentId) return documentId;
    if (slug) {
      const found = await this.documentBySlug(uid, slug);
      if (!found) throw new LineError(`« ${slug} » n’existe pas dans le silo.`, field);
      return found;
    }
    const key = String(reference);
    const type = typeOf(target);
    const known = type && (await this.#sources.find(type, line.source, key));
    if (!known) missing.push({ field, key });
    return known?.document;
  }

  /** Hubs are found by the slug they keep. */
  async documentBySlug(uid: UID.ContentType, slug: string): Promise<string | undefined> {
    const cached = this.#bySlug.get(`${uid}/${slug}`);
    if (cached) return cached;
    const name = uid === 'api::site.site' ? 'key' : 'slug';
    const row: { documentId: string } | null = await this.#strapi.db
      .query(uid)
      .findOne({ select: ['documentId'], where: { [name]: slug } });
    if (row) this.#bySlug.set(`${uid}/${slug}`, row.documentId);
    return row?.documentId;
  }
}
