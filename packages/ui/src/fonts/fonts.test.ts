import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { smaller, typefaces } from './subset.ts';

test.each(Object.entries(typefaces))('%s is made from its source, with the letters of French', async (name, source) => {
  const kept = readFileSync(new URL(`./${name}.woff2`, import.meta.url));
  expect(Buffer.compare(await smaller(source), kept), 'run « pnpm --filter @parvis/ui run fonts »').toBe(0);
});
