import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildServer } from '../../lib/builds.ts';
import { root } from '../../lib/paths.ts';
import { freePortBase } from '../../lib/ports.ts';
import { type Command, CommandFailed, Processes } from '../../lib/processes.ts';
import { planTown, type Town } from '../../lib/town.ts';

/**
 * In the checkout: Astro finds the packages' components only from a site that shares a parent folder with them, and the disk is the one
 * that Parvis works on.
 */
const shelf = join(root, '.cache');

/** Where one bench works: a temporary folder, and the processes it started. Nothing of either outlives it, however it ends. */
export interface Workshop {
  folder: string;
  processes: Processes;
  /** A town of its own, with an empty silo that is not started. */
  newTown(name: string): Promise<Town>;
  /** Progress, on standard error. */
  say(sentence: string): void;
}

export async function inWorkshop<T>(work: (workshop: Workshop) => Promise<T>): Promise<T> {
  mkdirSync(shelf, { recursive: true });
  const folder = mkdtempSync(join(shelf, 'bench-'));
  const processes = new Processes(folder);
  const towns: Town[] = [];
  let leaving = false;
  const clear = async () => {
    await Promise.all([processes, ...towns.map((town) => town.processes)].map((group) => group.stopAll()));
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const leave = async () => {
    leaving = true;
    await clear();
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, leave);
  process.once('disconnect', leave);
  process.channel?.unref();

  try {
    return await work({
      folder,
      processes,
      newTown: async (name) => {
        const town = await planTown({ home: join(folder, name), portBase: await freePortBase('127.0.0.1', 9) });
        towns.push(town);
        await buildServer(town);
        return town;
      },
      say: (sentence) => console.error(sentence),
    });
  } catch (error) {
    // A signal ends the processes first: what they leave half-done is no news.
    if (leaving) await new Promise(() => undefined);
    throw error;
  } finally {
    if (!leaving) await clear();
  }
}

/** A child's progress starts with this; the rest of its standard error goes to its log only. */
export const progressMark = '· ';

/**
 * Runs a script to its end in a fresh process and returns the JSON of its last line of standard output.
 * @throws CommandFailed
 */
export async function answerOf<T>(workshop: Workshop, processes: Processes, command: Command): Promise<T> {
  let last = '';
  await processes.run({
    ...command,
    onLine: (line) => {
      last = line;
    },
    onErrorLine: (line) => line.startsWith(progressMark) && workshop.say(`  ${line}`),
  });
  if (!last.startsWith('{')) throw new CommandFailed(`« ${command.name} » gave no result.`);
  return JSON.parse(last);
}
