/**
 * `npm run schema`: writes the contract anew from the content types, `cms/schema.graphql` and the types of the client made from it.
 * `-- --check` only says whether the contract is up to date.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildServer } from './lib/builds.ts';
import { cmsEnvironment, compiledCms } from './lib/cms.ts';
import { handOver } from './lib/hand-over.ts';
import { cmsFolder, commandOf, defaultHome, root } from './lib/paths.ts';
import { planTown } from './lib/town.ts';

const town = await planTown({ home: defaultHome });
await buildServer(town);
await handOver(compiledCms('schema.js'), process.argv.slice(2), { cwd: cmsFolder, env: cmsEnvironment(town) });
if (!process.exitCode && !process.argv.includes('--check')) {
  const silo = join(root, 'packages', 'silo');
  execFileSync(process.execPath, [commandOf('gql.tada', silo), 'generate-output'], { cwd: silo, stdio: 'inherit' });
}
