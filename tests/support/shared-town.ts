import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { planTown } from '../../scripts/lib/town.ts';
import { factsOf, openTown, type TownFacts } from './town.ts';

declare module 'vitest' {
  interface ProvidedContext {
    town: TownFacts;
  }
}

/**
 * One town for all browser tests: they read it, and what one of them writes it takes away.
 * `PARVIS_TEST_TOWN=.parvis` uses the town that `npm start` is running instead, which saves a minute while writing tests.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env.PARVIS_TEST_TOWN;
  if (running) {
    project.provide('town', factsOf(await planTown({ home: resolve(running) })));
    return async () => undefined;
  }
  const { town, close } = await openTown();
  project.provide('town', factsOf(town));
  return close;
}
