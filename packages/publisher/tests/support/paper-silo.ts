import type { Head, JournalPage, Shown } from '@parvis/silo/catch-up';
import type { Id, RecordType, SiloRecord } from '@parvis/silo/records';
import type { Replica } from '@parvis/silo/replica';
import type { SiloSource } from '../../src/silo-source.ts';

/** A silo in memory: records, a journal, and a switch that takes it away. */
export class PaperSilo implements SiloSource {
  records: SiloRecord[];
  epoch = 'first';
  away = false;
  fills = 0;
  /** Of each answer, the ids asked for. */
  readonly fetched: Id[][] = [];
  /** Runs when records are asked for. */
  onFetch: () => void = () => {};
  /** Runs between the reading of the head and the filling. */
  meanwhile: () => void = () => {};
  readonly #rows: { type: string; document: Id; bulk: boolean }[] = [{ type: 'site', document: 'first', bulk: false }];
  readonly #listeners = new Set<(head: Head) => void>();

  constructor(...records: SiloRecord[]) {
    this.records = records;
  }

  /** Changes the records, writes in the journal which, and wakes who listens. */
  change(...records: SiloRecord[]): void {
    this.#write(records, false);
  }

  /** As `change`, by an import. */
  import(...records: SiloRecord[]): void {
    this.#write(records, true);
  }

  #write(records: SiloRecord[], bulk: boolean): void {
    const text = (all: SiloRecord[]) =>
      new Map(all.map((record) => [`${record.type}/${record.id}`, JSON.stringify(record)]));
    const [before, after] = [text(this.records), text(records)];
    for (const key of new Set([...before.keys(), ...after.keys()]))
      if (before.get(key) !== after.get(key)) {
        const [type = '', document = ''] = key.split('/');
        this.#rows.push({ type, document, bulk });
      }
    this.records = records;
    for (const listener of this.#listeners) listener(this.#head());
  }

  async head() {
    this.#answer();
    return this.#head();
  }

  async changes({ epoch, sequence }: { epoch: string; sequence: string }, limit: number): Promise<JournalPage> {
    this.#answer();
    const rows = this.#rows.slice(Number(sequence), Number(sequence) + limit);
    const end = Number(sequence) + rows.length;
    return {
      epoch: this.epoch,
      sequence: String(end),
      rows,
      remaining: this.#rows.length - end,
      refill: epoch !== this.epoch,
    };
  }

  async fetch(type: RecordType, ids: readonly Id[]): Promise<SiloRecord[]> {
    this.#answer();
    this.fetched.push([...ids]);
    this.onFetch();
    return this.records.filter((record) => record.type === type && ids.includes(record.id));
  }

  async shown(): Promise<Shown[]> {
    this.#answer();
    return [];
  }

  async fill(replica: Replica): Promise<void> {
    this.#answer();
    this.fills += 1;
    const { records } = this;
    this.meanwhile();
    replica.write(() => {
      replica.clear();
      for (const record of records) replica.put(record);
    });
  }

  async download(url: string): Promise<Buffer> {
    throw new Error(`No file at ${url}`);
  }

  listen(onMove: (head: Head) => void): () => void {
    this.#listeners.add(onMove);
    return () => this.#listeners.delete(onMove);
  }

  #head(): Head {
    return { epoch: this.epoch, sequence: String(this.#rows.length) };
  }

  #answer(): void {
    if (this.away) throw new Error('The silo does not answer');
  }
}
