import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { digestOf, isStamped, oncePer } from './stamps.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'parvis-stamps-'));

test('work is done once per digest', async () => {
  const stamp = join(newFolder(), 'stamps', 'site');
  const work = vi.fn(async () => undefined);
  expect(await oncePer(stamp, 'a', work)).toBe(true);
  expect(await oncePer(stamp, 'a', work)).toBe(false);
  expect(await oncePer(stamp, 'b', work)).toBe(true);
  expect(work).toHaveBeenCalledTimes(2);
});

test('work that failed is done again, even for the digest that was stamped before it', async () => {
  const stamp = join(newFolder(), 'site');
  await oncePer(stamp, 'a', async () => undefined);
  await expect(oncePer(stamp, 'b', () => Promise.reject(new Error('cut')))).rejects.toThrow('cut');
  expect(isStamped(stamp, 'a')).toBe(false);
});

test('a digest follows content and names, not what builds and tests leave', () => {
  const folder = newFolder();
  const empty = digestOf([folder]);
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'page.js'), 'built');
  writeFileSync(join(folder, 'page.test.ts'), 'test');
  expect(digestOf([folder])).toBe(empty);
  writeFileSync(join(folder, 'page.ts'), 'one');
  const one = digestOf([folder]);
  writeFileSync(join(folder, 'page.ts'), 'two');
  expect(new Set([empty, one, digestOf([folder])]).size).toBe(3);
});

test('one more site in the lockfile leaves the digest; another version of a package changes it', () => {
  const folder = newFolder();
  const digestWith = (importers: string, version: string) => {
    const lockfile = `lockfileVersion: '9.0'\n\nimporters:\n\n${importers}\npackages:\n\n  astro@${version}:\n`;
    writeFileSync(join(folder, 'pnpm-lock.yaml'), lockfile);
    return digestOf([folder]);
  };
  const before = digestWith('  sites/ville: {}\n', '7.0.0');
  expect(digestWith('  sites/ville: {}\n  sites/quartier: {}\n', '7.0.0')).toBe(before);
  expect(digestWith('  sites/ville: {}\n', '7.0.1')).not.toBe(before);
});
