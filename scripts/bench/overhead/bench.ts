import { join } from 'node:path';
import { cmsEnvironment, upsert } from '../../lib/cms.ts';
import { cmsFolder } from '../../lib/paths.ts';
import { baseLines } from '../lib/base-town.ts';
import { type Bench, quantile, round } from '../lib/result.ts';
import { answerOf } from '../lib/workshop.ts';

/** Creating and publishing an event with all the rules of the silo, and without any: same process, same tables, turn by turn. */
export const measureOverhead: Bench = async (workshop, { records }) => {
  const town = await workshop.newTown('overhead');
  await upsert(town, baseLines(town));
  const rounds = Math.min(records, 300);
  workshop.say(`${rounds} events each way…`);
  const { ours, stock } = await answerOf<{ ours: number[]; stock: number[] }>(workshop, town.processes, {
    name: 'overhead',
    script: join(import.meta.dirname, 'turn-by-turn.ts'),
    args: [String(rounds)],
    cwd: cmsFolder,
    env: cmsEnvironment(town),
  });
  return {
    rounds,
    ours_ms: round(quantile(ours, 0.5)),
    stock_ms: round(quantile(stock, 0.5)),
    ratio: round(quantile(ours, 0.5) / quantile(stock, 0.5)),
    timed: 'create, then publish, of one event; medians',
  };
};
