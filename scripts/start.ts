/** `npm start`: a working town from a bare clone. Everything it does is in `lib/`; here is only the order. */
import { join } from 'node:path';
import { releaseLock, takeLock } from './lib/lock.mjs';
import { followNewSites } from './lib/new-sites.ts';
import { readStartOptions, type StartOptions, startHelp } from './lib/options.ts';
import { defaultHome } from './lib/paths.ts';
import { assertFree } from './lib/ports.ts';
import { preparation } from './lib/prepare.ts';
import { resetHome } from './lib/reset.ts';
import { publisherCommand, startCms, startPublisher, type Watch } from './lib/run-town.ts';
import { elapsed, runSteps, type Step } from './lib/steps.ts';
import { allPorts, planTown, rememberPortBase, type Town } from './lib/town.ts';
import { openInBrowser, welcome } from './lib/welcome.ts';

const lock = join(defaultHome, 'town.lock');

try {
  const options = readStartOptions(process.argv.slice(2));
  if (options === 'help') console.log(startHelp);
  else await start(options);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

async function start(options: StartOptions): Promise<void> {
  const holder = takeLock(lock);
  if (holder)
    throw new Error(
      `The town is already running (process ${holder.pid}): use it, or stop it first with Ctrl-C in its terminal.`,
    );
  process.once('exit', () => releaseLock(lock));

  const began = performance.now();
  if (options.reset) await resetHome(defaultHome);
  const town = await planTown({ home: defaultHome, portBase: options.portBase });
  stopOnSignals(town);
  try {
    const orphans = await town.processes.endOrphans();
    if (orphans > 0) console.log('The last start was cut short: what it left running has been ended.');
    await assertFree(town.host, allPorts(town), town.portBase);
    rememberPortBase(town);
    await runTown(town, options);
    if (options.exit || options.buildOnly) return town.processes.stopAll();
    console.log(welcome(town, { demo: options.demo, took: elapsed(performance.now() - began) }));
    if (options.open) openInBrowser(town);
  } catch (error) {
    await town.processes.stopAll();
    throw error;
  }
}

async function runTown(town: Town, { demo, exit, buildOnly }: StartOptions): Promise<void> {
  const watch: Watch = { say: (sentence) => console.log(sentence), onGivenUp: () => stop(town, 1) };
  const prepared = preparation(town, { demo });
  if (buildOnly) return runSteps(prepared.filter(({ name }) => name !== 'fill'));
  const steps: Step[] = [
    ...prepared,
    {
      name: 'silo',
      title: 'Start the silo',
      after: ['admin', 'fill'],
      run: async () => {
        await startCms(town, watch);
      },
    },
    {
      name: 'publish',
      title: exit ? 'Write the pages of every site' : 'Write and serve the pages of every site',
      after: ['silo', ...prepared.map(({ name }) => name)],
      run: async () => {
        if (exit) return town.processes.run(publisherCommand(town, 'publish'));
        followNewSites(town, await startPublisher(town, watch), watch);
      },
    },
  ];
  await runSteps(steps);
}

/** Ctrl-C, `kill`, a closed terminal, or the disappearance of what started this: every process ends with it. */
function stopOnSignals(town: Town): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(town, 0));
  process.on('disconnect', () => stop(town, 0));
  process.channel?.unref();
}

async function stop(town: Town, code: number): Promise<void> {
  if (town.processes.stopping) return;
  console.log('\nStopping the town…');
  await town.processes.stopAll();
  process.exit(code);
}
