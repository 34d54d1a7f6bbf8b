import type { Replica } from '@parvis/silo/replica';

/** Where the silo's journal stands. Another `epoch` (restore, reset) means that earlier sequences say nothing. */
export interface Head {
  epoch: string;
  /** Opaque: the journal alone knows what comes after it. */
  sequence: string;
}

/** Fetches a file of the media library; `url` is relative to the silo. */
export type Download = (url: string) => Promise<Uint8Array>;

/** All that the publisher asks of the silo. */
export interface SiloSource {
  head(): Promise<Head>;
  /** Empties the replica and fills it with everything published now; a failure leaves it as it was. */
  fill(replica: Replica): Promise<void>;
  download: Download;
}

/** Meta key of the replica: the head read before it was filled, as `formatHead` writes it. */
export const headMeta = 'head';

export const formatHead = ({ epoch, sequence }: Head): string => `${epoch}:${sequence}`;
