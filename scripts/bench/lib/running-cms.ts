import { setTimeout as sleep } from 'node:timers/promises';
import { type Command, CommandFailed } from '../../lib/processes.ts';
import type { Town } from '../../lib/town.ts';

/** Starts the CMS of a town, waits until it answers, does the work, and stops it. @throws CommandFailed when it ends by itself */
export async function whileCmsRuns<T>(town: Town, command: Command, work: () => Promise<T>): Promise<T> {
  const { child, ended, lastLines } = town.processes.start(command);
  const failed = ended.then((code) => {
    throw new CommandFailed(`${lastLines()}\n« ${command.name} » ended with code ${code}.`);
  });
  failed.catch(() => undefined); // Told by whichever wait is under way.
  try {
    await Promise.race([answers(`${town.cmsUrl}/_health`), failed]);
    return await Promise.race([work(), failed]);
  } finally {
    await town.processes.stop(child);
  }
}

const patienceMs = 120_000;

/** Waits until an address answers well. @throws CommandFailed after two minutes */
export async function answers(address: string): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    const response = await fetch(address, { signal: AbortSignal.timeout(2000) }).catch(() => null);
    await response?.body?.cancel();
    if (response?.ok) return;
    await sleep(150);
  }
  throw new CommandFailed(`${address} does not answer.`);
}
