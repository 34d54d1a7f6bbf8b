/** Undoes a site whose making was cut short. Runs on Node 20: the next command, whichever it is, does it before it installs. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRunning, startOf } from './lock.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const lockfile = join(root, 'pnpm-lock.yaml');
const halfMade = join(root, '.cache', 'half-made-site.json');

/**
 * Notes that a site is being made, with what undoing it takes: a run that is killed is undone by the next command.
 * @param {string} key
 */
export function rememberHalfMadeSite(key) {
  mkdirSync(dirname(halfMade), { recursive: true });
  const note = { key, lockfile: readFileSync(lockfile, 'utf8'), pid: process.pid, started: startOf(process.pid) };
  writeFileSync(`${halfMade}.new`, JSON.stringify(note));
  renameSync(`${halfMade}.new`, halfMade);
}

export function forgetHalfMadeSite() {
  rmSync(halfMade, { force: true });
}

export function undoHalfMadeSite() {
  if (!existsSync(halfMade)) return;
  const { key, lockfile: before } = JSON.parse(readFileSync(halfMade, 'utf8'));
  rmSync(join(root, 'sites', key), { recursive: true, force: true });
  writeFileSync(lockfile, before);
  forgetHalfMadeSite();
}

export function halfMadeSiteIsUnderWay() {
  return existsSync(halfMade) && isRunning(JSON.parse(readFileSync(halfMade, 'utf8')));
}
