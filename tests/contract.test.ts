import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { commandOf } from '../scripts/lib/paths.ts';

const silo = resolve(import.meta.dirname, '..', 'packages', 'silo');

test('the types of the client are made from the contract as it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-contract-'));
  const made = join(folder, 'graphql-env.d.ts');
  execFileSync(process.execPath, [commandOf('gql.tada', silo), 'generate-output', '--output', made], { cwd: silo });
  const expected = readFileSync(made, 'utf8');
  rmSync(folder, { recursive: true });
  expect(
    readFileSync(join(silo, 'src', 'graphql-env.generated.d.ts'), 'utf8') === expected,
    'Stale: run `npm run schema` and commit the result.',
  ).toBe(true);
});
