import { join } from 'node:path';
import type { RecordOf } from '@parvis/silo/records';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ImageStore } from '../src/images.ts';
import { type LoadedBundle, loadBundle } from '../src/publish/load-bundle.ts';
import { publishSite } from '../src/publish-site.ts';
import { siteServer } from '../src/serve/site-server.ts';
import { contents, temporaryFolder } from './support/folders.ts';
import { paperBundle } from './support/paper-bundle.ts';
import { clock, eventRecord, replicaOf } from './support/records.ts';

let folder: { path: string; remove: () => Promise<void> };
let bundle: LoadedBundle;
let count = 0;

beforeAll(async () => {
  folder = await temporaryFolder();
  bundle = await loadBundle(await paperBundle(join(folder.path, 'dist')));
});
afterAll(() => folder.remove());

const slugs = ['a', 'b', 'c', 'd'] as const;
const documents = ['1', '2', '3'] as const;
/** What the silo tells of a state: each document under a slug of its own, the others shared out among the documents as former ones. */
const state = fc
  .tuple(
    fc.shuffledSubarray([...slugs]),
    fc.shuffledSubarray([...documents]),
    fc.array(fc.nat(), { minLength: slugs.length, maxLength: slugs.length }),
  )
  .map(([taken, living, owners]) => {
    const here = living.slice(0, taken.length);
    return here.map((document, index) => ({
      document,
      slug: taken[index] ?? 'a',
      formerSlugs: slugs.filter(
        (slug, n) => !taken.slice(0, here.length).includes(slug) && (owners[n] ?? 0) % (here.length + 1) === index,
      ),
    }));
  });
type State = typeof state extends fc.Arbitrary<infer Value> ? Value : never;

const recordsOf = (now: State): RecordOf<'event'>[] =>
  now.map(({ document, slug, formerSlugs }) =>
    eventRecord(slug, { id: document, title: `Document ${document}`, formerSlugs }),
  );

async function publish(now: State, out: string): Promise<void> {
  const replica = replicaOf(...recordsOf(now));
  const images = new ImageStore(join(folder.path, 'images'), () => Promise.reject(new Error('No image')));
  await publishSite({ site: 'ville', replica, clock, bundle, out, images, compress: false });
  replica.close();
}

it('writes the same bytes over any earlier state as from nothing, and every address leads to its record', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(state, { minLength: 1, maxLength: 4 }), async (states) => {
      const out = join(folder.path, `over-${++count}`);
      for (const now of states) await publish(now, out);
      const last = states.at(-1) ?? [];
      const fresh = join(folder.path, `fresh-${count}`);
      await publish(last, fresh);
      expect(await contents(out)).toEqual(await contents(fresh));

      const server = await siteServer({ folder: out });
      for (const slug of slugs) {
        const owner = last.find((one) => one.slug === slug || one.formerSlugs.includes(slug));
        const first = await server.inject(`/agenda/${slug}/`);
        const end = first.statusCode === 301 ? await server.inject(String(first.headers.location)) : first;
        expect(end.statusCode).toBe(owner ? 200 : 404);
        if (owner) expect(end.body).toContain(`Document ${owner.document}`);
      }
      await server.close();
    }),
    { numRuns: 60 },
  );
});
