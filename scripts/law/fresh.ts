import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { publisherCommand } from '../lib/run-town.ts';
import type { Town } from '../lib/town.ts';
import { type Difference, differencesOf } from './files.ts';

/** Where the new publisher works, under the town's home. */
const freshHome = (town: Town): string => join(town.home, 'fresh');
/** Copies of images that new publishers made: not the town's own. */
const freshImages = (town: Town): string => join(town.home, 'fresh-images');

export const publishedFolders = (town: Town) => ({
  live: join(town.home, 'www'),
  fresh: join(freshHome(town), 'www'),
});

/**
 * Lets a new publisher process write the sites from an empty folder and an empty replica at an instant, and compares its files with the town's.
 * Copies of images are kept from one call to the next.
 * @throws CommandFailed when the new process failed on some page
 */
export async function differencesFromFresh(town: Town, clock: string): Promise<Difference[]> {
  const [home, images] = [freshHome(town), freshImages(town)];
  rmSync(home, { recursive: true, force: true });
  for (const folder of [home, images]) mkdirSync(folder, { recursive: true });
  symlinkSync(images, join(home, 'images'), 'dir');
  const command = publisherCommand(town, 'publish');
  await town.processes.run({ ...command, env: { ...command.env, PARVIS_HOME: home, PARVIS_CLOCK: clock } });
  const { live, fresh } = publishedFolders(town);
  const all: Difference[] = [];
  for (const { config } of town.sites) {
    const found = await differencesOf(join(live, config.key), join(fresh, config.key));
    all.push(...found.map((difference) => ({ ...difference, file: `${config.key}/${difference.file}` })));
  }
  return all;
}

/** To be called when a file of the media library was replaced: what was made of the former one proves nothing. */
export const forgetImages = (town: Town): void => rmSync(freshImages(town), { recursive: true, force: true });
