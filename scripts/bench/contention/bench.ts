import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cmsEnvironment, upsert } from '../../lib/cms.ts';
import { cmsFolder } from '../../lib/paths.ts';
import { baseLines, placeLines } from '../lib/base-town.ts';
import { type Bench, quantile, round } from '../lib/result.ts';
import { whileCmsRuns } from '../lib/running-cms.ts';
import { benchCms } from '../lib/town-of-events.ts';
import { answerOf } from '../lib/workshop.ts';
import { Editor, type Published } from './editor.ts';
import { Readers } from './readers.ts';

const readers = 50;
const perSecond = 5;
const seconds = 20;

/** Publishing from the administration while fifty readers ask for lists without a pause, on the default SQLite. */
export const measureContention: Bench = async (workshop, { records }) => {
  const town = await workshop.newTown('contention');
  const events = Math.min(records, 2000);
  await upsert(town, [...baseLines(town), ...placeLines(50)]);
  await answerOf(workshop, town.processes, {
    name: 'load-events',
    script: join(import.meta.dirname, '..', 'replica', 'load-events.ts'),
    args: [String(events)],
    cwd: cmsFolder,
    env: cmsEnvironment(town),
  });
  return whileCmsRuns(town, benchCms(town), async () => {
    const editor = await Editor.logIn(town.cmsUrl);
    await publishes(editor, 3);
    workshop.say('Alone…');
    const idle = await publishes(editor, seconds);
    workshop.say(`With ${readers} readers…`);
    const crowd = new Readers(town.cmsUrl, town.secrets.PARVIS_READ_TOKEN, readers);
    await sleep(3000);
    const busy = await publishes(editor, seconds);
    const read = await crowd.stop();
    const p95 = (all: Published[]) =>
      quantile(
        all.map(({ ms }) => ms),
        0.95,
      );
    const refused = [...idle, ...busy].filter(({ status }) => status !== 200).length;
    return {
      busy: busyErrors(join(town.home, 'logs')) + read.failed + refused,
      idle_p95_ms: round(p95(idle)),
      p95_ms: round(p95(busy)),
      ratio: round(p95(busy) / p95(idle)),
      publishes: busy.length,
      reads_per_second: round(read.answered / read.seconds),
      read_p95_ms: round(quantile(read.times, 0.95)),
      events,
      timed: `${perSecond} publishes a second through the administration, ${readers} readers of lists of 20 events, each asking again at once`,
    };
  });

  /** Started at regular moments, whether or not those before have ended. */
  async function publishes(editor: Editor, during: number): Promise<Published[]> {
    const all: Promise<Published>[] = [];
    for (let n = 0; n < during * perSecond; n++) {
      all.push(editor.publish(n));
      await sleep(1000 / perSecond);
    }
    return Promise.all(all);
  }
};

function busyErrors(folder: string): number {
  const log = readFileSync(join(folder, 'cms.log'), 'utf8');
  return log.match(/SQLITE_BUSY|database is locked/g)?.length ?? 0;
}
