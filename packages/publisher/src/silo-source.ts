import type { Head, JournalSource } from '@parvis/silo/catch-up';

/** Fetches a file of the media library; `url` is relative to the silo. */
export type Download = (url: string) => Promise<Uint8Array>;

/** All that the publisher asks of the silo. */
export interface SiloSource extends JournalSource {
  download: Download;
  /** Tells where the journal stands when it moves, and each time the silo is found again. Returns what ends it. */
  listen(onMove: (head: Head) => void): () => void;
}
