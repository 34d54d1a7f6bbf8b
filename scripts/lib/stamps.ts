import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { root } from './paths.ts';

const notSources = new Set([
  'node_modules',
  'dist',
  'build',
  '.astro',
  '.cache',
  '.strapi',
  'generated',
  'tests',
  '.tmp',
]);

/** One digest of everything under the given files and folders that a build reads; absent paths count as empty. */
export function digestOf(paths: string[]): string {
  const hash = createHash('sha256');
  for (const path of paths)
    for (const file of filesUnder(path)) hash.update(relative(root, file)).update('\0').update(readForBuild(file));
  return hash.digest('hex');
}

/**
 * Of pnpm's lockfile, the packages alone: what comes before them lists who asks for which, and grows with every site made. Each build
 * counts its own `package.json`.
 */
function readForBuild(file: string): Buffer | string {
  if (basename(file) !== 'pnpm-lock.yaml') return readFileSync(file);
  const text = readFileSync(file, 'utf8');
  return text.slice(Math.max(0, text.search(/^packages:/m)));
}

/**
 * Does the work unless the stamp says it was done for this digest. The stamp goes before the work and comes back after it, so that work
 * killed half-way is done again.
 * @returns whether the work was done
 */
export async function oncePer(stamp: string, digest: string, work: () => Promise<void>): Promise<boolean> {
  if (isStamped(stamp, digest)) return false;
  rmSync(stamp, { force: true });
  await work();
  writeStamp(stamp, digest);
  return true;
}

export function writeStamp(stamp: string, digest: string): void {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(`${stamp}.new`, digest);
  renameSync(`${stamp}.new`, stamp);
}

export function isStamped(stamp: string, digest: string): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
}

function* filesUnder(path: string): Generator<string> {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) return yield path;
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (notSources.has(entry.name) || entry.name.includes('.test.')) continue;
    yield* filesUnder(join(path, entry.name));
  }
}
