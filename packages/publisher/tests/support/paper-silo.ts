import type { SiloRecord } from '@parvis/silo/records';
import type { Replica } from '@parvis/silo/replica';
import type { SiloSource } from '../../src/silo-source.ts';

/** A silo in memory: records, a journal position, and a switch that takes it away. */
export class PaperSilo implements SiloSource {
  records: SiloRecord[];
  epoch = 'first';
  sequence = 1;
  away = false;
  fills = 0;
  /** Runs between the reading of the head and the filling. */
  meanwhile: () => void = () => {};

  constructor(...records: SiloRecord[]) {
    this.records = records;
  }

  /** Changes the records and writes it in the journal. */
  change(...records: SiloRecord[]): void {
    this.records = records;
    this.sequence += 1;
  }

  async head() {
    if (this.away) throw new Error('The silo does not answer');
    const { epoch, sequence } = this;
    return { epoch, sequence: String(sequence) };
  }

  async fill(replica: Replica): Promise<void> {
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
}
