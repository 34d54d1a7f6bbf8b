import type { Workshop } from '../bench/lib/workshop.ts';
import { preparation } from './prepare.ts';
import { startCms, startPublisher } from './run-town.ts';
import type { Town } from './town.ts';

/** The demonstration town in a folder of its own, written and served, until the workshop closes. */
export async function openDemoTown(workshop: Workshop, name: string): Promise<Town> {
  const town = await workshop.newTown(name);
  workshop.say('Setting up the demonstration town…');
  const watch = {
    say: workshop.say,
    onGivenUp: () => workshop.say('A process of the town ended too often: see its logs.'),
  };
  for (const { run } of preparation(town, { demo: true })) await run(() => undefined);
  await startCms(town, watch);
  await startPublisher(town, watch);
  return town;
}
