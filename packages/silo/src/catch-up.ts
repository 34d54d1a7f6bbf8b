import { changedRecords, type RecordKey, splitKey } from './changed-records.ts';
import {
  type Appearance,
  type DiffusedType,
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
  /** `bulk`: written by an import, one of very many. */
  rows: { type: string; document: Id; bulk: boolean }[];
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
  /** Some records did, all of them by an import (`bulk`) or none; so many more are known to wait, of imports (`remainingBulk`) and of others. */
  | { kind: 'changed'; head: Head; changes: Change[]; bulk: boolean; remaining: number; remainingBulk: number };

/** Journal rows read at a time, and known to wait at most: they are small. */
const rowsAtOnce = 500;
const mostWaiting = 50_000;
/** Records fetched at a time: enough to gather a burst, few enough for an edit behind it not to wait long. */
const batch = 300;

/** Meta key of the replica: how far it is, as `formatHead` writes it. */
export const headMeta = 'head';
export const formatHead = ({ epoch, sequence }: Head): string => `${epoch}:${sequence}`;

/** What the replica was filled or brought up to; undefined when it never was. */
export function headOf(replica: Replica): Head | undefined {
  const [, epoch, sequence] = /^(.*):([^:]*)$/.exec(replica.meta(headMeta) ?? '') ?? [];
  return epoch === undefined || sequence === undefined ? undefined : { epoch, sequence };
}

/** Rows read together, of which some wait. */
interface Stretch {
  before: Head;
  waiting: Set<RecordKey>;
}

/**
 * Brings a replica up to the journal, the changes of editors before those of an import, whose order matters to nobody: each record comes as
 * it is now. The position that the replica keeps is the one before the first row that waits: a crash at any moment means that some rows are
 * read again, which changes nothing.
 */
export class CatchUp {
  readonly #silo: JournalSource;
  readonly #replica: Replica;
  /** How far rows were read, once some were; and the position that the replica then had. */
  #read: Head | undefined;
  #kept: string | undefined;
  readonly #edits = new Set<RecordKey>();
  readonly #bulk = new Set<RecordKey>();
  #stretches: Stretch[] = [];

  constructor(silo: JournalSource, replica: Replica) {
    this.#silo = silo;
    this.#replica = replica;
  }

  /** Whether a change of the record is known and not in the replica yet. */
  waits(type: RecordType, id: Id): boolean {
    const key: RecordKey = `${type}/${id}`;
    return this.#edits.has(key) || this.#bulk.has(key);
  }

  /** The position up to which the replica holds all changes but those that wait; undefined before the first time. */
  get read(): Head | undefined {
    return this.#isGoingOn ? this.#read : headOf(this.#replica);
  }

  /**
   * One step: of the rows that wait, some of those that editors caused; some of an import's when there are none.
   *
   * @param bulkAtOnce most records of an import
   * @throws what the silo throws; the replica is then as it was
   */
  async step(bulkAtOnce = batch): Promise<CaughtUp> {
    if (!this.#isGoingOn) this.#begin();
    if (!this.#read || !(await this.#readRows())) return this.#refill();
    const bulk = this.#edits.size === 0;
    const keys = [...(bulk ? this.#bulk : this.#edits).keys().take(bulk ? bulkAtOnce : batch)];
    const changes = await this.#bring(keys);
    return {
      kind: 'changed',
      head: this.#read,
      changes,
      bulk,
      remaining: this.#edits.size,
      remainingBulk: this.#bulk.size,
    };
  }

  /** Learns of all rows that are new. @returns false when the silo does not know the position */
  async #readRows(): Promise<boolean> {
    while (this.#read && this.#edits.size + this.#bulk.size < mostWaiting) {
      const { epoch, sequence, rows, remaining, refill } = await this.#silo.changes(this.#read, rowsAtOnce);
      if (refill) return false;
      const keys = new Set<RecordKey>();
      for (const { type, document, bulk } of rows) {
        if (!isRecordType(type)) continue;
        const key: RecordKey = `${type}/${document}`;
        keys.add(key);
        if (!bulk) this.#bulk.delete(key);
        if (!this.#edits.has(key)) (bulk ? this.#bulk : this.#edits).add(key);
      }
      if (keys.size > 0) this.#stretches.push({ before: this.#read, waiting: keys });
      this.#read = { epoch, sequence };
      if (remaining === 0) break;
    }
    return true;
  }

  /** Brings records into the replica as they are now, with the position that it may then keep. */
  async #bring(keys: readonly RecordKey[]): Promise<Change[]> {
    const records = keys.length > 0 ? await changedRecords(this.#silo, this.#replica, keys) : [];
    const left = new Set(keys);
    const stretches = this.#stretches.map((one) => ({ ...one, waiting: one.waiting.difference(left) }));
    const from = stretches.findIndex(({ waiting }) => waiting.size > 0);
    const position = from < 0 ? this.#read : stretches[from]?.before;
    const kept = position && formatHead(position);
    const changes: Change[] = [];
    if (kept === undefined || (keys.length === 0 && kept === this.#kept)) return changes;
    this.#replica.write(() => {
      for (const [key, after] of records) {
        const [type, id] = splitKey(key);
        const before = this.#replica.get(type, id);
        if (after) this.#replica.put(after);
        else this.#replica.remove(type, id);
        if (before || after) changes.push({ type, id, before, after });
      }
      this.#replica.setMeta(headMeta, kept);
    });
    this.#kept = kept;
    this.#stretches = from < 0 ? [] : stretches.slice(from);
    for (const key of keys) for (const waiting of [this.#edits, this.#bulk]) waiting.delete(key);
    return changes;
  }

  async #refill(): Promise<CaughtUp> {
    this.#begin();
    // Read before filling: a change made meanwhile is seen again rather than missed.
    const head = await this.#silo.head();
    await this.#silo.fill(this.#replica);
    this.#kept = formatHead(head);
    this.#replica.setMeta(headMeta, this.#kept);
    this.#read = head;
    return { kind: 'filled', head, records: Object.values(this.#replica.sizes()).reduce((a, b) => a + b) };
  }

  /** Whether nobody else brought the replica elsewhere meanwhile. */
  get #isGoingOn(): boolean {
    return this.#kept !== undefined && this.#replica.meta(headMeta) === this.#kept;
  }

  #begin(): void {
    this.#kept = this.#replica.meta(headMeta);
    this.#read = headOf(this.#replica);
    this.#stretches = [];
    this.#edits.clear();
    this.#bulk.clear();
  }
}
