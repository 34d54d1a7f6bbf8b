import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isRunning, releaseLock, startOf, takeLock } from './lock.mjs';

const newLock = () => join(mkdtempSync(join(tmpdir(), 'parvis-lock-')), 'town.lock');

test('the second taker learns who holds the lock', () => {
  const lock = newLock();
  expect(takeLock(lock)).toBeNull();
  expect(takeLock(lock)).toMatchObject({ pid: process.pid });
});

test('a released lock is free', () => {
  const lock = newLock();
  takeLock(lock);
  releaseLock(lock);
  expect(takeLock(lock)).toBeNull();
});

test('the lock of a process that is gone is taken over', () => {
  const lock = newLock();
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(lock, JSON.stringify({ pid, started: '1' }));
  expect(takeLock(lock)).toBeNull();
  expect(JSON.parse(readFileSync(lock, 'utf8')).pid).toBe(process.pid);
});

test('a lock file cut short by a crash is taken over', () => {
  const lock = newLock();
  writeFileSync(lock, '{"pid":');
  expect(takeLock(lock)).toBeNull();
});

test('a pid given to another process since is not its first holder', () => {
  expect(isRunning({ pid: process.pid, started: startOf(process.pid) ?? '' })).toBe(true);
  expect(isRunning({ pid: process.pid, started: 'another day' })).toBe(false);
});
