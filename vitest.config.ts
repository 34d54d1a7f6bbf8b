import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const never = ['**/node_modules/**', '**/dist/**', '**/.parvis/**', 'scripts/templates/**'];

/** Three kinds of tests: beside the code, around a started silo or town, and in a browser. `npm test` runs them all. */
export default defineConfig({
  test: {
    watch: false,
    // On two cores, one file after another would leave one of them idle: tests wait for silos and databases as much as they work.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{packages,sites}/*/src/**/*.test.ts',
            'sites/*/*.test.ts',
            'cms/src/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          exclude: never,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/*.test.ts', 'tests/integration/**/*.test.ts', '{cms,packages/*}/tests/**/*.test.ts'],
          exclude: never,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: never,
          globalSetup: 'tests/support/shared-town.ts',
          testTimeout: 120_000,
          hookTimeout: 240_000,
          fileParallelism: false,
          // Pages of a file that runs its tests together; each waits for the network and the browser more than it works.
          maxConcurrency: 3,
        },
      },
    ],
  },
});
