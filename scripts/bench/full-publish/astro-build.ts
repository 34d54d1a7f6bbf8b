/** The peer of the full publish: `astro build` by its own function, inside one context that answers the pages' reads. */
import { readdirSync } from 'node:fs';
import { type RenderContext, runInRender } from '@parvis/silo/context';
import { answer } from '@parvis/silo/questions';
import { Replica } from '@parvis/silo/replica';
import { timed } from '../lib/result.ts';
import { astroBuild, astroOf } from './astro.ts';
import { clock, siteKey } from './records.ts';

const [site = '', replicaFile = '', out = ''] = process.argv.slice(2);
await astroOf(site); // Loading the tool is outside the clock on both sides.
const none = () => {
  throw new Error('The bench’s site has no images.');
};
const asker = { site: siteKey, replica: new Replica(replicaFile), clock };
const context: RenderContext = {
  site: siteKey,
  ask: (question) => answer(asker, question).value,
  image: none,
  file: none,
};
const { seconds } = await timed(() => runInRender(context, () => astroBuild(site, { outDir: out })));
const records = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;
console.log(JSON.stringify({ records, seconds }));
