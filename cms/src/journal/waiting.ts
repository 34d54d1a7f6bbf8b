import type { Core } from '@strapi/strapi';
import { heedOtherWriters } from './other-writers';
import { sightOf } from './read';
import { JournalStreams } from './streams';
import { JournalWatch } from './watch';

interface Waiting {
  watch: JournalWatch;
  streams: JournalStreams;
}
const known = new WeakMap<Core.Strapi, Waiting>();

/** Ends the streams whole when the process is asked to end: Strapi would go without a word. */
export function endStreamsWithProcess(strapi: Core.Strapi): void {
  process.once('SIGTERM', () => {
    void waitingFor(strapi)
      .streams.close()
      .finally(() => process.exit(143));
  });
}

/** Who waits for the journal of a silo. */
export function waitingFor(strapi: Core.Strapi): Waiting {
  const before = known.get(strapi);
  if (before) return before;
  const watch = new JournalWatch({ look: () => sightOf(strapi), heed: (wake) => heedOtherWriters(strapi, wake) });
  const waiting = { watch, streams: new JournalStreams(watch) };
  known.set(strapi, waiting);
  return waiting;
}
