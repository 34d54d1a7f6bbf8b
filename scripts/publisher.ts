/** `npm run publisher -- status|publish`: the publisher of this town, by hand. */
import { handOver } from './lib/hand-over.ts';
import { defaultHome } from './lib/paths.ts';
import { publisherCommand } from './lib/run-town.ts';
import { planTown } from './lib/town.ts';

const [command = 'status', ...args] = process.argv.slice(2);
const { script, cwd, env } = publisherCommand(await planTown({ home: defaultHome }), 'status');
await handOver(script, [command, ...args], { cwd, env });
