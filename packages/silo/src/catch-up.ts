import {
  type Appearance,
  type DiffusedType,
  diffusedTypes,
  type Id,
  isRecordType,
  type RecordType,
  type SiloRecord,
} from './records.ts';
import type { Replica } from './replica.ts';

/** Where the silo's journal stands. Another `epoch` (restore, reset) means that earlier sequences say nothing. */
export interface Head {
  epoch: string;
  /** Opaque: to be compared for equality, and given back. */
  sequence: string;
}

/** What the journal tells after a position. */
export interface JournalPage extends Head {
  rows: { type: string; document: Id }[];
  /** Rows that wait behind these. */
  remaining: number;
  /** The journal does not know the position: the replica must be filled again. */
  refill: boolean;
}

/** Where a record is shown. */
export interface Shown {
  id: Id;
  sites: Appearance[];
  canonicalUrl: string | null;
}

/** All that keeping a replica asks of the silo. */
export interface JournalSource {
  head(): Promise<Head>;
  changes(after: Head, limit: number): Promise<JournalPage>;
  /** The published state of some records; those absent are not published. */
  fetch(type: RecordType, ids: readonly Id[]): Promise<SiloRecord[]>;
  /** Where the records of a type are shown, a page after a document id; an empty page ends it. */
  shown(type: DiffusedType, after: Id): Promise<Shown[]>;
  /** Empties the replica and fills it with everything published now; a failure leaves it as it was. */
  fill(replica: Replica): Promise<void>;
}

/** A record before and after it changed; undefined where it was not, or is no more. */
export interface Change {
  type: RecordType;
  id: Id;
  before: SiloRecord | undefined;
  after: SiloRecord | undefined;
}

export type CaughtUp =
  /** Everything may have changed. */
  | { kind: 'filled'; head: Head; records: number }
  /** Some records did; `remaining` rows of the journal wait. */
  | { kind: 'changed'; head: Head; changes: Change[]; remaining: number };

/** Journal rows read at a time: enough to gather a burst, few enough for an edit behind it not to wait long. */
const batch = 300;

/** Meta key of the replica: how far it is, as `formatHead` writes it. */
export const headMeta = 'head';
export const formatHead = ({ epoch, sequence }: Head): string => `${epoch}:${sequence}`;

/** What the replica was filled or brought up to; undefined when it never was. */
export function headOf(replica: Replica): Head | undefined {
  const [, epoch, sequence] = /^(.*):([^:]*)$/.exec(replica.meta(headMeta) ?? '') ?? [];
  return epoch === undefined || sequence === undefined ? undefined : { epoch, sequence };
}

/**
 * Brings the replica up to the journal, or some way there. The records and the position they were read at are written together: a crash at
 * any moment means that the same rows are read again.
 *
 * @throws what the silo throws; the replica is then as it was
 */
export async function catchUp(silo: JournalSource, replica: Replica): Promise<CaughtUp> {
  const from = headOf(replica);
  if (!from) return refill(silo, replica);
  const page = await silo.changes(from, batch);
  if (page.refill) return refill(silo, replica);
  const head = { epoch: page.epoch, sequence: page.sequence };
  if (page.rows.length === 0) return { kind: 'changed', head, changes: [], remaining: 0 };
  const records = await changedRecords(silo, replica, page.rows);
  const changes: Change[] = [];
  replica.write(() => {
    for (const [key, after] of records) {
      const [type, id] = splitKey(key);
      const before = replica.get(type, id);
      if (after) replica.put(after);
      else replica.remove(type, id);
      if (before || after) changes.push({ type, id, before, after });
    }
    replica.setMeta(headMeta, formatHead(head));
  });
  return { kind: 'changed', head, changes, remaining: page.remaining };
}

async function refill(silo: JournalSource, replica: Replica): Promise<CaughtUp> {
  // Read before filling: a change made meanwhile is seen again rather than missed.
  const head = await silo.head();
  await silo.fill(replica);
  replica.setMeta(headMeta, formatHead(head));
  return { kind: 'filled', head, records: Object.values(replica.sizes()).reduce((a, b) => a + b) };
}

/** The records that the rows name as they are now, and all whose place on the sites a changed site or service moves. */
async function changedRecords(
  silo: JournalSource,
  replica: Replica,
  rows: JournalPage['rows'],
): Promise<Map<string, SiloRecord | undefined>> {
  const named = new Map<RecordType, Set<Id>>();
  for (const { type, document } of rows)
    if (isRecordType(type)) named.set(type, (named.get(type) ?? new Set()).add(document));
  const records = new Map<string, SiloRecord | undefined>();
  for (const [type, ids] of named) {
    for (const id of ids) records.set(`${type}/${id}`, undefined);
    for (const record of await silo.fetch(type, [...ids])) records.set(`${type}/${record.id}`, record);
  }
  if (named.has('site') || named.has('service'))
    for (const type of diffusedTypes) await moved(silo, replica, type, records);
  return records;
}

/** Adds the records of a type that are shown elsewhere than the replica has it. */
async function moved(
  silo: JournalSource,
  replica: Replica,
  type: DiffusedType,
  into: Map<string, SiloRecord | undefined>,
): Promise<void> {
  for (let after = ''; ; ) {
    const page = await silo.shown(type, after);
    for (const { id, sites, canonicalUrl } of page) {
      const key = `${type}/${id}`;
      const known = into.has(key) ? into.get(key) : replica.get(type, id);
      // One that is not known yet has a row of its own to come.
      if (!known || !('sites' in known)) continue;
      if (known.canonicalUrl === canonicalUrl && JSON.stringify(known.sites) === JSON.stringify(sites)) continue;
      into.set(key, { ...known, sites, canonicalUrl });
    }
    const last = page.at(-1);
    if (!last) return;
    after = last.id;
  }
}

const splitKey = (key: string): [RecordType, Id] => {
  const at = key.indexOf('/');
  return [key.slice(0, at) as RecordType, key.slice(at + 1)];
};
