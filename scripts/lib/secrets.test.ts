import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { secretsOf } from './secrets.ts';

const newHome = () => mkdtempSync(join(tmpdir(), 'parvis-secrets-'));

test('secrets are made once, and read by their owner alone', () => {
  const home = newHome();
  const first = secretsOf(home);
  expect(secretsOf(home)).toEqual(first);
  expect(statSync(join(home, 'secrets.json')).mode & 0o777).toBe(0o600);
});

test('no two towns share a secret', () => {
  const [a, b] = [secretsOf(newHome()), secretsOf(newHome())];
  expect(a.PARVIS_READ_TOKEN).not.toBe(b.PARVIS_READ_TOKEN);
  expect(a.PARVIS_ADMIN_PASSWORD).not.toBe(b.PARVIS_ADMIN_PASSWORD);
  expect(a.APP_KEYS.split(',')).toHaveLength(4);
});

test('a secret added by a newer version joins those already there', () => {
  const home = newHome();
  const { JWT_SECRET: lost, ...older } = secretsOf(home);
  writeFileSync(join(home, 'secrets.json'), JSON.stringify(older));
  const completed = secretsOf(home);
  expect(completed).toMatchObject(older);
  expect(completed.JWT_SECRET).not.toBe(lost);
  expect(JSON.parse(readFileSync(join(home, 'secrets.json'), 'utf8'))).toEqual(completed);
});

test('passwords satisfy the silo: a capital, a small letter, a digit, eight characters', () => {
  expect(secretsOf(newHome()).PARVIS_EDITOR_PASSWORD).toMatch(/^(?=.*[A-Z])(?=.*[a-z])(?=.*\d).{8,}$/);
});
