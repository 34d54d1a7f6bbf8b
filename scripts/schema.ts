/** `npm run schema`: writes `cms/schema.graphql` anew from the content types. `-- --check` only says whether it is up to date. */
import { buildServer } from './lib/builds.ts';
import { cmsEnvironment, compiledCms } from './lib/cms.ts';
import { handOver } from './lib/hand-over.ts';
import { cmsFolder, defaultHome } from './lib/paths.ts';
import { planTown } from './lib/town.ts';

const town = await planTown({ home: defaultHome });
await buildServer(town);
await handOver(compiledCms('schema.js'), process.argv.slice(2), { cwd: cmsFolder, env: cmsEnvironment(town) });
