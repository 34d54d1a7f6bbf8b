import { join } from 'node:path';
import { cmsEnvironment, upsert } from '../../lib/cms.ts';
import { cmsFolder } from '../../lib/paths.ts';
import { baseLines } from '../lib/base-town.ts';
import { type Bench, quantile, round } from '../lib/result.ts';
import { answerOf } from '../lib/workshop.ts';

const pointing = 1000;
const line = (type: 'service' | 'theme' | 'place', key: string, data: Record<string, unknown>) => ({
  type,
  source: 'bench',
  key,
  data,
});

/** Saving a place, a service and a theme that many records point to, and the same that none does, in turn. */
export const measureHubs: Bench = async (workshop) => {
  const town = await workshop.newTown('hubs');
  await upsert(town, [
    ...baseLines(town),
    line('place', 'busy', { name: 'Très fréquenté', kind: 'other', service: 'culture' }),
  ]);
  workshop.say(`Loading ${pointing} events into its tables…`);
  const script = (name: string, folder: string, args: string[]) => ({
    name,
    script: join(import.meta.dirname, folder, `${name}.ts`),
    args,
    cwd: cmsFolder,
    env: cmsEnvironment(town),
  });
  await answerOf(workshop, town.processes, script('load-events', '../replica', [String(pointing)]));
  await upsert(town, [
    line('place', 'lonely', { name: 'Isolé', kind: 'other', service: 'culture' }),
    line('service', 'lonely', { name: 'Isolé', slug: 'isole' }),
    line('theme', 'lonely', { name: 'Isolé', slug: 'isole', position: 99 }),
  ]);
  workshop.say('Saving…');
  const times = await answerOf<Record<string, { busy: number[]; lonely: number[] }>>(
    workshop,
    town.processes,
    script('save-in-turn', '.', []),
  );
  const types = Object.entries(times).map(([type, { busy, lonely }]) => {
    const [busyMs, lonelyMs] = [quantile(busy, 0.5), quantile(lonely, 0.5)];
    return { type, busy_ms: round(busyMs), lonely_ms: round(lonelyMs), ratio: round(busyMs / lonelyMs) };
  });
  return {
    pointing,
    types,
    ratio: Math.max(...types.map(({ ratio }) => ratio)),
    timed: 'one save; medians; the ratio is that of the worst type',
  };
};
