import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Every text file that is, or is about to be, in the repository. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file && existsSync(join(root, file)) && !/\.(png|jpg|webp|avif|woff2?|ico|mrc|pdf)$/.test(file));
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const sources = files.filter((file) => /\.(ts|tsx|mts|mjs|js|astro)$/.test(file));

/** What a file imports, by name; `import type` and `typeof import()` vanish at run time and are told apart. */
function importsOf(file: string): { from: string; typeOnly: boolean }[] {
  const statements = text(file).matchAll(/^\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]/gm);
  const dynamic = text(file).matchAll(/(?<!typeof )\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [
    ...[...statements].map(([statement, from = '']) => ({
      from,
      typeOnly: /^\s*(import|export)\s+type\s/.test(statement),
    })),
    ...[...dynamic].map(([, from = '']) => ({ from, typeOnly: false })),
  ];
}

const isTest = (file: string) => /\.test\.|\/tests\/|\/test-|\/testing\/|\.examples?\./.test(file);

/** Imports between workspace packages that hold at run time, outside tests. */
const arrows = sources
  .filter((file) => !isTest(file))
  .flatMap((file) => importsOf(file).map((imported) => ({ file, ...imported })))
  .filter(({ typeOnly }) => !typeOnly);

function offending(from: string, allowed: (target: string) => boolean): string[] {
  return arrows
    .filter(({ file, from: target }) => file.startsWith(from) && target.startsWith('@parvis/') && !allowed(target))
    .map(({ file, from: target }) => `${file} imports ${target}`);
}

const isOf =
  (...packages: string[]) =>
  (target: string) =>
    packages.some((name) => target.startsWith(`@parvis/${name}/`) || target === `@parvis/${name}`);

describe('imports point one way', () => {
  test('sites know the site kit and the components', () => {
    expect(offending('sites/', isOf('site-kit', 'ui'))).toEqual([]);
  });

  test('the site kit knows the components, the replica, the open formats, and of the publisher only its adapter', () => {
    const allowed = (target: string) =>
      isOf('ui', 'silo', 'interop')(target) || target.startsWith('@parvis/publisher/adapter');
    expect(offending('packages/site-kit/', allowed)).toEqual([]);
  });

  test('the publisher knows the replica', () => {
    expect(offending('packages/publisher/', isOf('silo'))).toEqual([]);
  });

  test.each(['ui', 'interop', 'silo'])('%s runs without the rest of the workspace', (name) => {
    expect(offending(`packages/${name}/`, () => false)).toEqual([]);
  });

  test('the silo imports nothing from the workspace, not even types', () => {
    const found = sources
      .filter((file) => file.startsWith('cms/') && !isTest(file))
      .flatMap((file) =>
        importsOf(file)
          .filter(({ from }) => from.startsWith('@parvis/'))
          .map(({ from }) => `${file} imports ${from}`),
      );
    expect(found).toEqual([]);
  });

  test('no relative path leaves its package', () => {
    const home = (file: string) => file.match(/^(cms|(?:packages|sites)\/[^/]+)\//)?.[1];
    const found = sources.flatMap((file) => {
      const folder = home(file);
      if (!folder) return [];
      return importsOf(file)
        .filter(({ from }) => from.startsWith('.') && !`${join(dirname(file), from)}/`.startsWith(`${folder}/`))
        .map(({ from }) => `${file} imports ${from}`);
    });
    expect(found).toEqual([]);
  });

  test('packages never import sites, sites never each other', () => {
    const found = sources
      .filter((file) => /^(packages|sites)\//.test(file))
      .flatMap((file) =>
        importsOf(file)
          .filter(({ from }) => from.startsWith('@parvis/site-') && !isOf('site-kit')(from))
          .map(({ from }) => `${file} imports ${from}`),
      );
    expect(found).toEqual([]);
  });
});

describe('the repository', () => {
  const self = basename(fileURLToPath(import.meta.url));
  const others = files.filter((file) => basename(file) !== self);

  test('names no package registry: each machine has its own', () => {
    expect(others.filter((file) => /registry\.(npmjs|yarnpkg)|deb\.debian\.org/.test(text(file)))).toEqual([]);
  });

  test('skips no test and focuses none', () => {
    const marked = /\b(?:it|test|describe)\.(?:only|skip|todo|fails)\b/;
    expect(others.filter((file) => isTest(file) && marked.test(text(file)))).toEqual([]);
  });

  test('leaves no unfinished business in the code', () => {
    expect(sources.filter((file) => basename(file) !== self && /\b(TODO|FIXME|XXX|HACK)\b/.test(text(file)))).toEqual(
      [],
    );
  });

  test('mocks nothing in what it ships', () => {
    const shipped = sources.filter((file) => !isTest(file) && basename(file) !== self);
    expect(shipped.filter((file) => /\bvi\.(fn|mock|spyOn)\b|from 'vitest'/.test(text(file)))).toEqual([]);
  });

  test('gives pages and components no clock of their own', () => {
    const found = sources
      .filter((file) => /^(sites\/[^/]+\/src\/pages|packages\/ui\/src)\//.test(file) && !isTest(file))
      .filter((file) => /\bnew Date\(\s*\)|\bDate\.now\(/.test(text(file)));
    expect(found).toEqual([]);
  });
});
