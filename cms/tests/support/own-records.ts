import type { Core } from '@strapi/strapi';
import { type PublicType, uidOf } from '../../src/lib/content-types.ts';
import type { Line } from '../../src/upsert/protocol.ts';
import { load } from './records.ts';

let sources = 0;

/** Records of one test, found by `type key`, that leave as they came: the rules of a site would reach into other tests. */
export class OwnRecords {
  readonly #strapi: () => Core.Strapi;
  readonly #documents = new Map<string, string>();
  #source = '';

  constructor(strapi: () => Core.Strapi) {
    this.#strapi = strapi;
  }

  id(key: string): string {
    const document = this.#documents.get(key);
    if (!document) throw new Error(`There is no « ${key} ».`);
    return document;
  }

  /** @throws when a line is refused */
  async write(...lines: Line[]): Promise<void> {
    if (this.#documents.size === 0) this.#source = `propre-${++sources}`;
    const results = await load(
      this.#strapi(),
      lines.map((line) => ({ ...line, source: this.#source })),
    );
    for (const { type, key, documentId, reason } of results) {
      if (!documentId) throw new Error(`${type} « ${key} »: ${reason}`);
      this.#documents.set(`${type} ${key}`, documentId);
    }
  }

  async remove(): Promise<void> {
    for (const [key, documentId] of [...this.#documents].reverse()) {
      const type = key.split(' ')[0] as PublicType;
      await this.#strapi().documents(uidOf(type)).delete({ documentId });
    }
    this.#documents.clear();
  }
}
