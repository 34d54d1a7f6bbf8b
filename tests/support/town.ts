import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePortBase } from '../../scripts/lib/ports.ts';
import { preparation } from '../../scripts/lib/prepare.ts';
import { startCms, startPublisher } from '../../scripts/lib/run-town.ts';
import type { Secrets } from '../../scripts/lib/secrets.ts';
import { siteKeys } from '../../scripts/lib/sites.ts';
import { planTown, rememberPortBase, type Town } from '../../scripts/lib/town.ts';

/** A real town, started as `npm start` starts it, in a folder and on ports of its own. */
export interface TestTown {
  town: Town;
  /** Ends its processes and deletes its folder. */
  close(): Promise<void>;
}

/** What tests need to know of it; crosses from the process that started it. */
export interface TownFacts {
  home: string;
  cmsUrl: string;
  /** In order of position. */
  sites: { key: string; name: string; baseUrl: string; folder: string }[];
  secrets: Secrets;
}

const host = '127.0.0.1';

export async function openTown({ demo = true } = {}): Promise<TestTown> {
  const home = mkdtempSync(join(tmpdir(), 'parvis-town-'));
  const town = await planTown({ home, host, portBase: await freePortBase(host, siteKeys().length) });
  rememberPortBase(town);
  const close = async () => {
    await town.processes.stopAll();
    rmSync(home, { recursive: true, force: true });
  };
  const watch = {
    say: (sentence: string) => console.log(sentence),
    onGivenUp: () => console.error('A process of the town ended too often.'),
  };
  try {
    for (const { run } of preparation(town, { demo })) await run(() => undefined);
    await startCms(town, watch);
    await startPublisher(town, watch);
  } catch (error) {
    await close();
    throw error;
  }
  return { town, close };
}

export const factsOf = ({ home, cmsUrl, sites, secrets }: Town): TownFacts => ({
  home,
  cmsUrl,
  sites: sites.map(({ config: { key, name }, baseUrl, folder }) => ({ key, name, baseUrl, folder })),
  secrets,
});
