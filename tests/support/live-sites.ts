import { join } from 'node:path';
import { ImageStore } from '@parvis/publisher/images';
import { LiveSite, type LiveSiteOptions, type UpdateOptions } from '@parvis/publisher/live/live-site';
import { type LoadedBundle, loadBundle } from '@parvis/publisher/publish/load-bundle';
import type { PublishReport } from '@parvis/publisher/publish/report';
import type { Change } from '@parvis/silo/catch-up';
import type { SiloRecord } from '@parvis/silo/records';
import { Replica } from '@parvis/silo/replica';
import sharp from 'sharp';
import { siteKeys } from './random-town.ts';

type Options = Pick<LiveSiteOptions, 'compress' | 'atOnce'>;

/** The three sites of the house, built, over a replica in memory. */
export class LiveSites {
  readonly #bundles: Map<string, LoadedBundle>;
  readonly #images: ImageStore;

  private constructor(bundles: Map<string, LoadedBundle>, images: ImageStore) {
    this.#bundles = bundles;
    this.#images = images;
  }

  /** @param folder where copies of images are kept */
  static async open(folder: string): Promise<LiveSites> {
    const dist = (key: string) => join(import.meta.dirname, '..', '..', 'sites', key, 'dist');
    const bundles = new Map<string, LoadedBundle>();
    for (const key of siteKeys) bundles.set(key, await loadBundle(dist(key)));
    const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: '#2266aa' } });
    const png = await picture.png().toBuffer();
    return new LiveSites(bundles, new ImageStore(join(folder, 'images'), async () => png));
  }

  over(replica: Replica, out: string, { compress = false, atOnce }: Options = {}): LiveSite[] {
    return [...this.#bundles].map(
      ([site, bundle]) =>
        new LiveSite({ site, replica, bundle, out: join(out, site), images: this.#images, compress, atOnce }),
    );
  }
}

export function replicaOf(records: Iterable<SiloRecord>): Replica {
  const replica = new Replica(':memory:');
  replica.write(() => {
    for (const record of records) replica.put(record);
  });
  return replica;
}

/** Writes the difference between two states into the replica. @returns what changed */
export function rewrite(
  replica: Replica,
  before: ReadonlyMap<string, SiloRecord>,
  after: ReadonlyMap<string, SiloRecord>,
): Change[] {
  const changes: Change[] = [];
  replica.write(() => {
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      const [was, is] = [before.get(key), after.get(key)];
      const known = is ?? was;
      if (was === is || !known) continue;
      if (is) replica.put(is);
      else replica.remove(known.type, known.id);
      changes.push({ type: known.type, id: known.id, before: was, after: is });
    }
  });
  return changes;
}

/** All the steps of an update, site after site. @returns what each rendered; undefined for a site with nothing to do */
export async function update(
  sites: readonly LiveSite[],
  changes: readonly Change[],
  clock: string,
  how?: UpdateOptions,
): Promise<(PublishReport | undefined)[]> {
  const reports: (PublishReport | undefined)[] = [];
  for (const site of sites) {
    const steps = site.update(changes, clock, how);
    let step = await steps.next();
    while (!step.done) step = await steps.next();
    reports.push(step.value);
  }
  return reports;
}
