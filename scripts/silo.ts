/** `npm run silo -- <command>`: a command of the silo (`upsert`, `schema`…) on this town's data; `npm start` may be running beside it. */
import { existsSync } from 'node:fs';
import { buildServer } from './lib/builds.ts';
import { cmsEnvironment, compiledCms } from './lib/cms.ts';
import { handOver } from './lib/hand-over.ts';
import { cmsFolder, defaultHome } from './lib/paths.ts';
import { planTown } from './lib/town.ts';

const [command = '', ...args] = process.argv.slice(2);
const town = await planTown({ home: defaultHome });
await buildServer(town);
const script = compiledCms(`${command}.js`);
if (!command || !existsSync(script)) {
  console.error(`The silo has no command « ${command} »: see cms/src/cli.`);
  process.exit(1);
}
await handOver(script, args, { cwd: cmsFolder, env: cmsEnvironment(town) });
