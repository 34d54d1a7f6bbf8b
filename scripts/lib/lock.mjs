/** Lock files that hold a process, not a moment: a lock whose holder is gone is free. Runs on Node 20. */
import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** @typedef {{ pid: number, started: string }} Holder */

/**
 * @param {string} sentence
 * @returns {never}
 */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * When a process began, as a word to compare (a pid alone may have been given to another process); null when it is not running.
 * @param {number} pid
 * @returns {string | null}
 */
export function startOf(pid) {
  try {
    if (process.platform === 'linux') {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()?.split(' ') ?? [];
      return fields[0] === 'Z' ? null : (fields[19] ?? null);
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

/** @param {Holder} holder */
export const isRunning = (holder) => startOf(holder.pid) === holder.started;

/**
 * Takes the lock for this process, or tells who holds it.
 * @param {string} file
 * @returns {Holder | null} the running holder; null when the lock is now ours
 */
export function takeLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }));
  try {
    for (;;) {
      try {
        linkSync(mine, file);
        return null;
      } catch (error) {
        if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
      }
      const holder = readHolder(file);
      if (holder && isRunning(holder)) return holder;
      removeStale(file);
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** @param {string} file */
export function isHeld(file) {
  const holder = readHolder(file);
  return holder !== null && isRunning(holder);
}

/** @param {string} file */
export function releaseLock(file) {
  if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
}

/**
 * @param {string} file
 * @returns {Holder | null}
 */
function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Moved aside before it is deleted, so that of two processes that see the same stale lock neither deletes the other's fresh one.
 * @param {string} file
 */
function removeStale(file) {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
    const holder = readHolder(aside);
    if (holder && isRunning(holder)) linkSync(aside, file);
  } catch {
    // Another process was quicker: the caller looks again.
  } finally {
    rmSync(aside, { force: true });
  }
}
