/** `npm run silo -- <command>`: `import`, or a command of the silo (`upsert`, `schema`…), on this town's data; `npm start` may be running beside it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildServer } from './lib/builds.ts';
import { cmsEnvironment, compiledCms } from './lib/cms.ts';
import { handOver } from './lib/hand-over.ts';
import { cmsFolder, defaultHome, root } from './lib/paths.ts';
import { planTown } from './lib/town.ts';

const [command = '', ...args] = process.argv.slice(2);
if (command === 'import') await handOver(join(root, 'scripts', 'import.ts'), args, { cwd: process.cwd() });
else await runInSilo();

async function runInSilo(): Promise<void> {
  const town = await planTown({ home: defaultHome });
  await buildServer(town);
  const script = compiledCms(`${command}.js`);
  if (!command || !existsSync(script)) {
    console.error(`The silo has no command « ${command} »: there are import, upsert and schema.`);
    process.exit(1);
  }
  await handOver(script, args, { cwd: cmsFolder, env: cmsEnvironment(town) });
}
