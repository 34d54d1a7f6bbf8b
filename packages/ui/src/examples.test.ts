import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const here = new URL('./', import.meta.url);
/** Parts of the cards, shown by the examples of the cards. */
const parts = ['card', 'meta', 'event-status'];
const components = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/${entry.name}.astro`, here)))
  .map((entry) => entry.name)
  .filter((name) => !parts.includes(name));

describe('examples', () => {
  it('are looked for in every component', () => {
    expect(components.length).toBeGreaterThan(35);
  });
  it.each(components)('%s has at least one', async (name) => {
    const module: { examples: object } = await import(`./${name}/${name}.examples.ts`);
    expect(Object.keys(module.examples).length).toBeGreaterThan(0);
  });
});
