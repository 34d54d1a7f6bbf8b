import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectSilo } from '@parvis/silo/silo-client';
import { settled } from '../../law/settle.ts';
import { upsert } from '../../lib/cms.ts';
import { writeOpenAgendaFile } from '../import/openagenda-file.ts';
import { Administration } from '../lib/administration.ts';
import { importEvents } from '../lib/import-events.ts';
import { PublisherProcess } from '../lib/publisher-process.ts';
import { type Bench, quantile, round } from '../lib/result.ts';
import { whileCmsRuns } from '../lib/running-cms.ts';
import { benchCms, clock, townOfEvents } from '../lib/town-of-events.ts';
import { Edits } from '../publish-to-live/edits.ts';
import { extraLines, settingOf } from '../publish-to-live/setting.ts';
import { timeToLive } from '../publish-to-live/time-to-live.ts';

const seed = 20_261_128;
/** Events of the town before the import: those that the editor works on. */
const before = 1000;
const alone = 30;
/** Milliseconds between two publishes of an editor who reads what he writes. */
const pause = 1_500;
/** Milliseconds for all of the import to be live, feeds included. */
const patience = 900_000;

/** An import of very many events that every site shows, while an editor goes on publishing: how long until each publish is live. */
export const measureBurst: Bench = async (workshop, { records }) => {
  const { folder, say } = workshop;
  const file = join(folder, 'openagenda.json');
  await writeOpenAgendaFile(file, records);
  const town = await townOfEvents(workshop, 'burst', before);
  await upsert(town, extraLines(town));
  const publisher = new PublisherProcess(town, { PARVIS_CLOCK: clock });
  return whileCmsRuns(town, benchCms(town), async () => {
    say('Publishing the whole town…');
    await publisher.start();
    const setting = await settingOf(town, new Administration(town.cmsUrl), before);
    const edits = new Edits(setting, seed);
    const live = async () => (await timeToLive(edits.next('body'))).live;
    try {
      say(`${alone} publishes with nothing beside…`);
      const peer: number[] = [];
      for (let n = 0; n < alone; n += 1) peer.push(await live());

      say(`Importing ${records} events…`);
      const began = performance.now();
      let isImporting = true;
      const importing = importEvents(town, file, say).finally(() => {
        isImporting = false;
      });
      importing.catch(() => undefined); // Told when it is awaited.
      const ours: number[] = [];
      while (isImporting) {
        ours.push(await live());
        await sleep(pause);
      }
      await importing;
      const seconds = (performance.now() - began) / 1000;
      const ended = performance.now();
      const silo = connectSilo({ url: town.cmsUrl, token: town.secrets.PARVIS_READ_TOKEN });
      await settled({ silo, publisher }, patience);
      const [p95, aloneP95] = [quantile(ours, 0.95), quantile(peer, 0.95)];
      return {
        records,
        sites: town.sites.length,
        import_seconds: round(seconds),
        publishes: ours.length,
        p50_ms: round(quantile(ours, 0.5)),
        p95_ms: round(p95),
        max_ms: round(Math.max(...ours)),
        settled_ms: round(performance.now() - ended),
        peer: 'the same publishes with nothing beside',
        peer_p50_ms: round(quantile(peer, 0.5)),
        peer_p95_ms: round(aloneP95),
        ratio: round(p95 / aloneP95),
        timed: 'from the sending of the editor’s request until each site answers with the new bytes',
      };
    } finally {
      for (const { visitor } of setting.sites) visitor.close();
      await publisher.stop();
    }
  });
};
