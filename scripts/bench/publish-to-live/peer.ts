import { join } from 'node:path';
import { Replica } from '@parvis/silo/replica';
import { filledReplica, makeSite } from '../full-publish/bench-site.ts';
import type { Measure } from '../lib/result.ts';
import { answerOf, type Workshop } from '../lib/workshop.ts';

export interface PeerMeasure {
  what: string;
  pages: number;
  /** Pages of events that the second build rendered. */
  rendered: number;
  /** Milliseconds of the build after one record changed. */
  ms: number;
}

/** Builds a site of so many events by Astro, incrementally, changes one record, and builds again in a new process. */
export async function incrementalBuild(workshop: Workshop, events: number): Promise<PeerMeasure> {
  const { folder, processes } = workshop;
  const replica = filledReplica(join(folder, 'peer.db'), events);
  const site = makeSite(folder, 'incremental');
  const build = () =>
    answerOf<Measure & { rendered: number }>(workshop, processes, {
      name: 'astro-build',
      script: join(import.meta.dirname, '..', 'full-publish', 'astro-build.ts'),
      args: [site, replica, join(folder, 'www-peer'), '--incremental'],
      cwd: site,
      env: { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    });
  await build();
  changeOneRecord(replica);
  const { records, rendered, seconds } = await build();
  return {
    what: 'astro build with experimental.incrementalBuild of a site of as many events, whose pages are lighter, after one changed; from a filled replica, Astro being loaded',
    pages: records,
    rendered,
    ms: seconds * 1000,
  };
}

function changeOneRecord(file: string): void {
  const replica = new Replica(file);
  const event = replica.bySlug('event', 'rendez-vous-7');
  if (!event) throw new Error('The replica lacks the event to change.');
  const description = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: 'Autre chose.' }] }];
  replica.write(() => replica.put({ ...event, description }));
  replica.close();
}
