import type { PublishReport } from './publish/report.ts';

/** What the publisher tells while it works: one JSON line each on its standard output. */
export type PublisherEvent =
  | { event: 'serving'; sites: { key: string; url: string }[]; status: string }
  | { event: 'filled'; epoch: string; sequence: string; records: number; ms: number }
  | { event: 'progress'; site: string; done: number; total: number }
  | ({ event: 'published' } & PublishReport)
  /** A site's folder already says what the replica and the clock say. */
  | { event: 'current'; site: string }
  /** A site could not be published at all; its folder is as it was. */
  | { event: 'failed'; site: string; error: string }
  /** The silo does not answer; sites are served as they are. */
  | { event: 'waiting'; reason: string }
  /** Every site has been tried once since the start. */
  | { event: 'ready' };

export const printEvent = (event: PublisherEvent): void => void process.stdout.write(`${JSON.stringify(event)}\n`);
