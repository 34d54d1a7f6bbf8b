/** Ours: one whole publish by the publisher, compressed copies apart. */
import { join } from 'node:path';
import { ImageStore } from '@parvis/publisher/images';
import { loadBundle } from '@parvis/publisher/publish/load-bundle';
import { publishSite } from '@parvis/publisher/publish-site';
import { Replica } from '@parvis/silo/replica';
import { timed } from '../lib/result.ts';
import { progressMark } from '../lib/workshop.ts';
import { clock, siteKey } from './records.ts';

const [site = '', replicaFile = '', out = ''] = process.argv.slice(2);
const replica = new Replica(replicaFile);
const images = new ImageStore(join(site, 'images'), async (url) => {
  throw new Error(`The bench’s site has no image ${url}.`);
});
const { seconds, value: report } = await timed(async () =>
  publishSite({
    site: siteKey,
    replica,
    clock,
    bundle: await loadBundle(join(site, 'dist')),
    out,
    images,
    compress: false,
    onProgress: (done, total) => done % 2000 === 0 && console.error(`${progressMark}${done} / ${total}`),
  }),
);
const [failure] = report.failed;
if (failure) throw new Error(`${failure.path}: ${JSON.stringify(failure)}`);
console.log(JSON.stringify({ records: report.pages, seconds }));
