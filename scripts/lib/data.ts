import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { dayOf } from '@parvis/silo/days';
import type { UpsertLine } from '@parvis/silo/upsert-line';
import { upsert } from './cms.ts';
import { root } from './paths.ts';
import { siteLine } from './sites.ts';
import { isStamped, writeStamp } from './stamps.ts';
import { stampOf, type Town } from './town.ts';

/**
 * Tells the silo where each site is (when something about a site changed) and, once, the demonstration town: an editor's later changes to it
 * stay. Both go in one boot of the silo, its slowest part; work killed half-way is done again, and costs only what was missing.
 * @returns whether there was anything to tell
 */
export async function fillSilo(
  town: Town,
  { demo, onProgress }: { demo: boolean; onProgress?: (done: number, total: number) => void },
): Promise<boolean> {
  const sites = town.sites.map((site) => siteLine(site));
  const sitesDigest = createHash('sha256').update(JSON.stringify(sites)).digest('hex');
  const demoDone = !demo || isStamped(stampOf(town, 'demo'), 'loaded');
  const sitesDone = isStamped(stampOf(town, 'sites'), sitesDigest);
  if (demoDone && sitesDone) return false;

  // The sites last: their addresses are this installation's, whatever the demonstration says.
  const lines = [...(demoDone ? [] : await demoLines(town)), ...(sitesDone && demoDone ? [] : sites)];
  await upsert(town, lines, (done) => onProgress?.(done, lines.length));
  writeStamp(stampOf(town, 'sites'), sitesDigest);
  if (demo) writeStamp(stampOf(town, 'demo'), 'loaded');
  return true;
}

async function demoLines(town: Town): Promise<UpsertLine[]> {
  const lines: UpsertLine[] = [];
  await town.processes.run({
    name: 'demo-town',
    script: join(root, 'packages', 'demo-town', 'src', 'cli.ts'),
    args: ['--today', dayOf(new Date().toISOString()), '--pictures', join(town.home, 'demo-pictures')],
    cwd: root,
    onLine: (line) => lines.push(JSON.parse(line)),
  });
  return lines;
}
