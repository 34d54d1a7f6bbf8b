/** The server bundle of the bench's site, as each site has one per deployment. */
import { join } from 'node:path';
import { parvisAdapter } from '@parvis/publisher/adapter/integration';
import { timed } from '../lib/result.ts';
import { astroBuild, astroOf } from './astro.ts';

const [site = ''] = process.argv.slice(2);
await astroOf(site);
const { seconds } = await timed(() => astroBuild(site, { outDir: join(site, 'dist'), adapter: parvisAdapter() }));
console.log(JSON.stringify({ seconds }));
