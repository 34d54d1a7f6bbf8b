import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A module of the silo as it runs: compiled, and shared with the running one. */
export const compiled = {
  feeds: require('../../dist/src/channels/feeds.js') as typeof import('../../src/channels/feeds.ts'),
  parseApart: require('../../dist/src/channels/parse-apart.js') as typeof import('../../src/channels/parse-apart.ts'),
  readDue: require('../../dist/src/channels/read-due.js') as typeof import('../../src/channels/read-due.ts'),
  append: require('../../dist/src/journal/append.js') as typeof import('../../src/journal/append.ts'),
  read: require('../../dist/src/journal/read.js') as typeof import('../../src/journal/read.ts'),
  epoch: require('../../dist/src/journal/epoch.js') as typeof import('../../src/journal/epoch.ts'),
  retention: require('../../dist/src/journal/retention.js') as typeof import('../../src/journal/retention.ts'),
};
