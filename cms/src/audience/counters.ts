import type { Core } from '@strapi/strapi';
import type { Hit } from './hit';
import { audienceTable } from './table';

type Row = {
  hour: string;
  site: string;
  path: string;
  kind: string;
  service: string;
  themes: string;
  universes: string;
};

/** Counters of one hour and site, at most: beyond, its pages are counted together, so that nobody fills the disk with made-up addresses. */
const most = 20_000;

/**
 * Adds visits up in memory, and to the table now and then: a visit costs the database nothing, and of a crash a few seconds of counting are lost,
 * which is all that is lost.
 */
export class Counters {
  readonly #strapi: Core.Strapi;
  #pending = new Map<string, Row & { count: number }>();
  /** Counters of the hour by site, those of the table included. */
  #known = new Map<string, Set<string>>();
  #hour = '';
  #flushing: Promise<void> = Promise.resolve();

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
  }

  add({ site, path, kind, service, themes, universes }: Hit, at = new Date()): void {
    const hour = at.toISOString().slice(0, 13);
    if (hour !== this.#hour) {
      this.#hour = hour;
      this.#known.clear();
    }
    const row = { hour, site, path, kind, service, themes: listed(themes), universes: listed(universes) };
    const key = keyOf(row);
    const known = this.#known.get(site) ?? new Set();
    this.#known.set(site, known);
    if (!known.has(key) && known.size >= most)
      this.#count({ ...row, path: '', service: '', themes: '', universes: '' }, 1);
    else {
      known.add(key);
      this.#count(row, 1);
    }
  }

  /** Adds to the table what was counted since; what cannot be written waits for the next time. */
  flush(): Promise<void> {
    this.#flushing = this.#flushing.then(() => this.#write());
    return this.#flushing;
  }

  #count(row: Row, count: number): void {
    const key = keyOf(row);
    this.#pending.set(key, { ...row, count: (this.#pending.get(key)?.count ?? 0) + count });
  }

  async #write(): Promise<void> {
    const rows = [...this.#pending.values()];
    this.#pending = new Map();
    // Few at once: SQLite takes so many values in a statement.
    for (let start = 0; start < rows.length; start += 100) {
      const some = rows.slice(start, start + 100);
      try {
        await this.#add(some);
      } catch (error) {
        this.#strapi.log.warn(`Visits could not be counted yet: ${error}`);
        for (const { count, ...row } of some) this.#count(row, count);
      }
    }
  }

  async #add(rows: (Row & { count: number })[]): Promise<void> {
    const { connection } = this.#strapi.db;
    await connection(audienceTable)
      .insert(rows)
      .onConflict(['hour', 'site', 'path', 'kind', 'service', 'themes', 'universes'])
      .merge({ count: connection.raw('?? + excluded.??', [`${audienceTable}.count`, 'count']) });
  }
}

const keyOf = ({ hour, site, path, kind, service, themes, universes }: Row) =>
  [hour, site, path, kind, service, themes, universes].join(' ');
const listed = (slugs: readonly string[]) => (slugs.length > 0 ? `,${slugs.join(',')},` : '');
