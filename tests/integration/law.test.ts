import { join } from 'node:path';
import type { SiloRecord } from '@parvis/silo/records';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contents, temporaryFolder } from '../../packages/publisher/tests/support/folders.ts';
import { LiveSites, replicaOf, rewrite, update } from '../support/live-sites.ts';
import { RandomTown, siteKeys } from '../support/random-town.ts';
import { seededPick } from '../support/seeded-pick.ts';

/** The law, below the silo: after any changes of records and of the clock, the folder is what a new process writes from nothing. */

type Records = ReadonlyMap<string, SiloRecord>;

/** Records of which nothing is known but what one step changed: an import waits while an edit comes. */
function withChanges(held: Records, before: Records, after: Records): Records {
  const known = new Map(held);
  for (const [key, record] of after) if (before.get(key) !== record) known.set(key, record);
  for (const key of before.keys()) if (!after.has(key)) known.delete(key);
  return known;
}

let folder: { path: string; remove: () => Promise<void> };
let built: LiveSites;
let count = 0;

beforeAll(async () => {
  folder = await temporaryFolder();
  built = await LiveSites.open(folder.path);
});
afterAll(() => folder.remove());

it('writes what a new process writes from nothing, after any changes', async () => {
  const steps = fc.array(fc.nat({ max: 2 ** 30 }), { minLength: 1, maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(steps, fc.nat(), async (choices, seed) => {
      const run = join(folder.path, `run-${++count}`);
      const { pick, stir } = seededPick(seed);
      const town = new RandomTown(pick);
      const replica = replicaOf(town.records.values());
      // With few pages at once, most edits leave a backlog behind.
      const compress = seed % 3 === 0;
      const sites = built.over(replica, join(run, 'live'), { compress, atOnce: seed % 2 === 0 ? 6 : undefined });
      for (const site of sites) await site.publish(town.clock);
      const told: string[] = [];
      let held: Records = new Map(town.records);
      for (const choice of choices) {
        stir(choice);
        const before = new Map(town.records);
        told.push(town.step());
        const known = [town.records, held, withChanges(held, before, town.records)][choice % 5] ?? town.records;
        // Sometimes lists make way for another edit, and what follows the pages waits for the next change.
        let slices = choice % 4;
        let parts = choice % 50;
        const isPressed = () => choice % 3 === 1 && slices-- <= 0;
        await update(sites, rewrite(replica, held, known), town.clock, { isPressed, bulk: choice % 7 < 2 });
        held = new Map(known);
        for (const site of sites) {
          if (choice % 2 === 0) await site.work(() => true);
          if (choice % 3 === 0) await site.follow(() => choice % 2 === 0 && parts-- <= 0);
        }
      }
      await update(sites, rewrite(replica, held, town.records), town.clock);
      for (const site of sites) {
        while (site.hasBacklog) await site.work(() => false);
        while (site.isBehind) await site.follow();
      }
      const story = told.join('\n');
      for (const site of sites) expect(site.failures, story).toEqual([]);
      replica.close();

      const fresh = replicaOf(town.records.values());
      for (const site of built.over(fresh, join(run, 'fresh'), { compress })) await site.publish(town.clock);
      fresh.close();
      for (const key of siteKeys)
        expect(await contents(join(run, 'live', key)), story).toEqual(await contents(join(run, 'fresh', key)));
    }),
    { numRuns: 6, interruptAfterTimeLimit: 90_000 },
  );
});
