import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Line } from './protocol';
import { sourceUid } from './source-table';

export interface Known {
  document: string;
  digest: string;
}
interface Row extends Known {
  type: string;
  key: string;
}

/** Raised when a line is written differently than before: every line is then carried out again. */
const writingVersion = 1;

/** The digest kept for a record that a line only points to: it was there before, and the source never writes over it. */
export const adopted = 'adopted';

export const isSettled = (known: Known | undefined, line: Line): known is Known =>
  known?.digest === adopted || known?.digest === digestOf(line);

export const digestOf = ({ data, initial, translations }: Line): string =>
  createHash('sha256')
    .update(JSON.stringify([writingVersion, data, initial, ...(translations ? [translations] : [])]))
    .digest('base64');

/** What each source has given so far. Read once per source: an unchanged line then costs no query. */
export class Sources {
  readonly #bySource = new Map<string, Map<string, Known>>();
  readonly #strapi: Core.Strapi;

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
  }

  async find(type: string, source: string, key: string): Promise<Known | undefined> {
    return (await this.#read(source)).get(`${type}/${key}`);
  }

  /** Remembers, in the current transaction, what a line became. @returns how to forget it, should the transaction fail */
  async remember({ type, source, key }: Line, document: string, digest: string): Promise<() => void> {
    const known = await this.find(type, source, key);
    const query = this.#strapi.db.query(sourceUid);
    if (known) await query.updateMany({ where: { type, source, key }, data: { document, digest } });
    else await query.createMany({ data: [{ type, source, key, document, digest }] });
    const ofSource = await this.#read(source);
    const name = `${type}/${key}`;
    ofSource.set(name, { document, digest });
    return () => (known ? ofSource.set(name, known) : ofSource.delete(name));
  }

  async #read(source: string): Promise<Map<string, Known>> {
    const known = this.#bySource.get(source);
    if (known) return known;
    const rows: Row[] = await this.#strapi.db
      .query(sourceUid)
      .findMany({ select: ['type', 'key', 'document', 'digest'], where: { source } });
    const ofSource = new Map(rows.map(({ type, key, document, digest }) => [`${type}/${key}`, { document, digest }]));
    this.#bySource.set(source, ofSource);
    return ofSource;
  }
}
