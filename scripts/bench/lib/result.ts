import { availableParallelism, loadavg } from 'node:os';
import type { Workshop } from './workshop.ts';

export interface BenchOptions {
  records: number;
  peerRecords: number | undefined;
  /** Undefined: as many as the bench makes by itself. */
  edits: number | undefined;
  publishes: number | undefined;
  kills: number | undefined;
}
export type Bench = (workshop: Workshop, options: BenchOptions) => Promise<Figures>;

/** Work done and the time it took. */
export interface Measure {
  records: number;
  seconds: number;
}

/** What every bench gives, whatever it measures. */
export interface Figures {
  ratio: number;
  [detail: string]: unknown;
}

export interface Result extends Figures {
  records: number;
  seconds: number;
  per_second: number;
  /** What Parvis is compared with. */
  peer: string;
  peer_records: number;
  peer_seconds: number;
  peer_per_second: number;
  /** Records a second, ours over the peer's. */
  ratio: number;
}

export function compare(
  ours: Measure,
  peer: Measure & { what: string },
  details: Record<string, unknown> = {},
): Result {
  const rate = ({ records, seconds }: Measure) => records / seconds;
  return {
    records: ours.records,
    seconds: round(ours.seconds),
    per_second: round(rate(ours)),
    peer: peer.what,
    peer_records: peer.records,
    peer_seconds: round(peer.seconds),
    peer_per_second: round(rate(peer)),
    ratio: round(rate(ours) / rate(peer)),
    ...details,
    cpus: availableParallelism(),
  };
}

/** The value that this share of the measures stays under. */
export function quantile(measures: readonly number[], share: number): number {
  const sorted = measures.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const round = (value: number): number => Math.round(value * 100) / 100;

/** Runnable processes over the last minute: above the number of processors, others were using the machine. */
export const load = (): number => round(loadavg()[0] ?? 0);

/** Seconds that a piece of work took, and what it gave. */
export async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; value: T }> {
  const began = performance.now();
  const value = await work();
  return { seconds: (performance.now() - began) / 1000, value };
}
