import { join } from 'node:path';
import { buildSite } from '../../lib/builds.ts';
import { cmsCommand, cmsEnvironment, upsert } from '../../lib/cms.ts';
import { cmsFolder } from '../../lib/paths.ts';
import type { Command } from '../../lib/processes.ts';
import type { Town } from '../../lib/town.ts';
import { webmasterEnvironment } from './administration.ts';
import { baseLines, placeLines } from './base-town.ts';
import { answerOf, type Workshop } from './workshop.ts';

/** The instant that publishers of benches are told it is: every run shows the same events of `load-events`. */
export const clock = '2027-01-15T09:00:00.000Z';

/** A town with the sites of this checkout, built, and so many published events, each on every site. Nothing is started. */
export async function townOfEvents(workshop: Workshop, name: string, events: number): Promise<Town> {
  workshop.say('Building…');
  const town = await workshop.newTown(name);
  for (const site of town.sites) await buildSite(town, site);
  await upsert(town, [...baseLines(town, { everywhere: true }), ...placeLines(200)]);
  workshop.say(`Loading ${events} events…`);
  await answerOf(workshop, town.processes, {
    name: 'load-events',
    script: join(import.meta.dirname, '..', 'replica', 'load-events.ts'),
    args: [String(events)],
    cwd: cmsFolder,
    env: cmsEnvironment(town),
  });
  return town;
}

/** The CMS with the account that benches write as. */
export function benchCms(town: Town): Command {
  const command = cmsCommand(town);
  return { ...command, env: { ...command.env, ...webmasterEnvironment } };
}
