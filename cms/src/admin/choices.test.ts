import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { choices } from './choices';

const src = path.resolve(import.meta.dirname, '..');

it('has French words for every choice of every list', () => {
  const schemas = globSync(['api/*/content-types/*/schema.json', 'components/*/*.json'], { cwd: src });
  const attributes = schemas.flatMap((file) =>
    Object.values<{ enum?: string[] }>(JSON.parse(readFileSync(path.join(src, file), 'utf8')).attributes),
  );
  const values = attributes.flatMap((attribute) => attribute.enum ?? []);
  expect(values.length).toBeGreaterThan(20);
  expect(values.filter((value) => !choices[value])).toEqual([]);
});
