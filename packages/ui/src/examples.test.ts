import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const here = fileURLToPath(new URL('./', import.meta.url));
const files = globSync('*/*.astro', { cwd: here });
const nameOf = (file: string) => basename(file, '.astro');
const components = files.filter((file) => nameOf(file) === dirname(file)).map(nameOf);
const parts = files.filter((file) => nameOf(file) !== dirname(file));

describe('examples', () => {
  it('are looked for in every component', () => {
    expect(components.length).toBeGreaterThan(55);
  });

  it.each(components)('%s has at least one', async (name) => {
    const module: { examples: object } = await import(`./${name}/${name}.examples.ts`);
    expect(Object.keys(module.examples).length).toBeGreaterThan(0);
  });

  it.each(parts)('%s is a part or the setting of its folder’s component, and no one else’s', (part) => {
    const users = files.filter(
      (file) => dirname(file) !== dirname(part) && readFileSync(join(here, file), 'utf8').includes(`/${part}'`),
    );
    expect(users).toEqual([]);
  });
});
