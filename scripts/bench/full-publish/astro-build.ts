/**
 * The peer: `astro build` by its own function, inside one context that answers the pages' reads. `node astro-build.ts SITE REPLICA OUT [--incremental]`
 * prints how many pages there are, how many of them were rendered, and the seconds it took.
 */
import { readdirSync } from 'node:fs';
import { type RenderContext, runInRender } from '@parvis/silo/context';
import { answer } from '@parvis/silo/questions';
import { Replica } from '@parvis/silo/replica';
import { timed } from '../lib/result.ts';
import { astroBuild, astroOf } from './astro.ts';
import { clock, siteKey } from './records.ts';

const [site = '', replicaFile = '', out = '', incremental] = process.argv.slice(2);
await astroOf(site); // Loading the tool is outside the clock on both sides.
const none = () => {
  throw new Error('The bench’s site has no images.');
};
const asker = { site: siteKey, replica: new Replica(replicaFile), clock };
let rendered = 0;
const context: RenderContext = {
  site: siteKey,
  ask: (question) => {
    if (question[0] === 'entry') rendered += 1;
    return answer(asker, question).value;
  },
  image: none,
  file: none,
};
const config = { outDir: out, ...(incremental && { experimental: { incrementalBuild: true } }) };
const { seconds } = await timed(() => runInRender(context, () => astroBuild(site, config)));
const records = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;
console.log(JSON.stringify({ records, rendered, seconds }));
