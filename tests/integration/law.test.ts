import { join } from 'node:path';
import { ImageStore } from '@parvis/publisher/images';
import { LiveSite } from '@parvis/publisher/live/live-site';
import { type LoadedBundle, loadBundle } from '@parvis/publisher/publish/load-bundle';
import type { Change } from '@parvis/silo/catch-up';
import { Replica } from '@parvis/silo/replica';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contents, temporaryFolder } from '../../packages/publisher/tests/support/folders.ts';
import { RandomTown, siteKeys } from '../support/random-town.ts';

/** The law, below the silo: after any changes of records and of the clock, the folder is what a new process writes from nothing. */

let folder: { path: string; remove: () => Promise<void> };
let bundles: Map<string, LoadedBundle>;
let images: ImageStore;
let count = 0;

beforeAll(async () => {
  folder = await temporaryFolder();
  bundles = new Map();
  for (const key of siteKeys)
    bundles.set(key, await loadBundle(join(import.meta.dirname, '..', '..', 'sites', key, 'dist')));
  const png = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#2266aa' } })
    .png()
    .toBuffer();
  images = new ImageStore(join(folder.path, 'images'), async () => png);
});
afterAll(() => folder.remove());

const sitesIn = (replica: Replica, out: string): LiveSite[] =>
  [...bundles].map(
    ([site, bundle]) => new LiveSite({ site, replica, bundle, out: join(out, site), images, compress: false }),
  );

async function update(sites: readonly LiveSite[], changes: readonly Change[], clock: string): Promise<void> {
  for (const site of sites) {
    const steps = site.update(changes, clock);
    while (!(await steps.next()).done);
  }
}

async function fresh(town: RandomTown, out: string): Promise<Replica> {
  const replica = new Replica(':memory:');
  replica.write(() => {
    for (const record of town.records.values()) replica.put(record);
  });
  for (const site of sitesIn(replica, out)) await site.publish(town.clock);
  return replica;
}

it('writes what a new process writes from nothing, after any changes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 2 ** 30 }), { minLength: 1, maxLength: 25 }),
      fc.integer(),
      async (steps, seed) => {
        const run = join(folder.path, `run-${++count}`);
        let state = seed | 0;
        const pick = (below: number) => {
          // mulberry32
          state = (state + 0x6d2b79f5) | 0;
          let t = Math.imul(state ^ (state >>> 15), 1 | state);
          t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
          return ((t ^ (t >>> 14)) >>> 0) % below;
        };
        const town = new RandomTown(pick);
        const replica = await fresh(town, join(run, 'unused'));
        const live = join(run, 'live');
        const sites = sitesIn(replica, live);
        for (const site of sites) await site.publish(town.clock);
        const told: string[] = [];
        for (const step of steps) {
          state ^= step;
          const before = new Map(town.records);
          told.push(town.step());
          const changes: Change[] = [];
          replica.write(() => {
            for (const key of new Set([...before.keys(), ...town.records.keys()])) {
              const [was, is] = [before.get(key), town.records.get(key)];
              if (was === is) continue;
              if (is) replica.put(is);
              else if (was) replica.remove(was.type, was.id);
              const known = is ?? was;
              if (known) changes.push({ type: known.type, id: known.id, before: was, after: is });
            }
          });
          await update(sites, changes, town.clock);
          // Sometimes what follows the pages waits for the next change.
          if (step % 3 === 0) for (const site of sites) await site.follow(town.clock);
        }
        for (const site of sites) await site.follow(town.clock);
        for (const site of sites) expect(site.failures, told.join('\n')).toEqual([]);
        (await fresh(town, join(run, 'fresh'))).close();
        for (const key of siteKeys)
          expect(await contents(join(live, key)), told.join('\n')).toEqual(await contents(join(run, 'fresh', key)));
        replica.close();
      },
    ),
    { numRuns: Number(process.env.LAW_RUNS ?? 5) },
  );
});
