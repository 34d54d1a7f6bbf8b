import { join } from 'node:path';
import { fillReplica } from '@parvis/silo/fill';
import { Replica } from '@parvis/silo/replica';
import { connectSilo } from '@parvis/silo/silo-client';
import { cmsCommand, cmsEnvironment, upsert } from '../../lib/cms.ts';
import { cmsFolder } from '../../lib/paths.ts';
import type { Town } from '../../lib/town.ts';
import { baseLines, placeLines } from '../lib/base-town.ts';
import { type Bench, compare, type Measure, timed } from '../lib/result.ts';
import { whileCmsRuns } from '../lib/running-cms.ts';
import { answerOf } from '../lib/workshop.ts';
import { asStock } from './stock-queries.ts';

/** Filling a replica over HTTP from a running silo; then from the same database through Strapi's own resolvers. */
export const measureReplica: Bench = async (workshop, { records, peerRecords = 2000 }) => {
  const { folder, say } = workshop;
  say('Setting up an empty silo…');
  const town = await workshop.newTown('replica');
  await upsert(town, [...baseLines(town), ...placeLines(200)]);
  say(`Loading ${records} events into its tables…`);
  await answerOf(workshop, town.processes, {
    name: 'load-events',
    script: join(import.meta.dirname, 'load-events.ts'),
    args: [String(records)],
    cwd: cmsFolder,
    env: cmsEnvironment(town),
  });

  say('Filling a replica…');
  const ours = await whileCmsRuns(town, cmsCommand(town), () =>
    measured(join(folder, 'ours.db'), (replica) => siloOf(town).fill(replica)),
  );
  if (ours.events !== records) throw new Error(`Of ${records} events, ${ours.events} came.`);
  const many = Math.min(peerRecords, records);
  say(`${ours.seconds.toFixed(1)} s. The peer, up to ${many} events…`);
  const stockCms = {
    ...cmsCommand(town),
    name: 'stock-cms',
    script: join(import.meta.dirname, 'stock-cms.ts'),
    args: [],
  };
  const peer = await whileCmsRuns(town, stockCms, () =>
    measured(join(folder, 'peer.db'), (replica) => fillReplica(asStock(siloOf(town).ask, many), replica)),
  );
  return compare(
    ours,
    {
      ...peer,
      what: 'the same pages of 100 by Strapi’s own GraphQL resolvers, without « sites », « canonicalUrl » and « formerSlugs »',
    },
    {
      events: ours.events,
      peer_events: peer.events,
      timed:
        'from the first request to the last row in the replica; records are events, 200 places and what they point to',
    },
  );
};

const siloOf = ({ cmsUrl, secrets }: Town) => connectSilo({ url: cmsUrl, token: secrets.PARVIS_READ_TOKEN });

async function measured(
  file: string,
  fill: (replica: Replica) => Promise<void>,
): Promise<Measure & { events: number }> {
  const replica = new Replica(file);
  try {
    const { seconds } = await timed(() => fill(replica));
    const sizes = replica.sizes();
    const records = Object.values(sizes).reduce((sum, size) => sum + size, 0);
    return { records, seconds, events: sizes.event };
  } finally {
    replica.close();
  }
}
