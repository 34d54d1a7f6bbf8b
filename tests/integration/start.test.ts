import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { isRunning } from '../../scripts/lib/lock.mjs';
import { freePortBase } from '../../scripts/lib/ports.ts';
import { siteKeys } from '../../scripts/lib/sites.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const home = mkdtempSync(join(tmpdir(), 'parvis-start-'));
const host = '127.0.0.1';
const base = await freePortBase(host, siteKeys().length);

const started: ChildProcess[] = [];
afterAll(async () => {
  for (const child of started) if (child.exitCode === null) child.kill();
  await Promise.all(
    started.map((child) => child.exitCode ?? child.signalCode ?? new Promise((resolve) => child.once('exit', resolve))),
  );
  rmSync(home, { recursive: true, force: true });
});

function start(...args: string[]) {
  const child = spawn(
    process.execPath,
    ['scripts/start.ts', '--no-demo', '--no-open', '--port-base', String(base), ...args],
    {
      cwd: root,
      env: { ...process.env, PARVIS_HOME: home },
    },
  );
  started.push(child);
  const told = { output: '' };
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      told.output += chunk;
    });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, told, ended };
}

const open = (told: { output: string }) =>
  vi.waitFor(() => expect(told.output).toContain('The town is open'), { timeout: 300_000, interval: 500 });
const records = () => readdirSync(join(home, 'run')).filter((file) => file.endsWith('.json'));
const status = (port: number) =>
  fetch(`http://${host}:${port}/`).then(
    (response) => response.status,
    () => 0,
  );

test('a town starts once, survives being killed, and stops whole', async () => {
  const first = start();
  await open(first.told);
  for (const index of siteKeys().keys()) expect(await status(base + 1 + index)).toBe(200);
  expect(first.told.output).toContain(`http://${host}:${base}/admin/`);

  const second = start();
  expect(await second.ended).toBe(1);
  expect(second.told.output).toContain('already running');

  const holders = records().map((file) => JSON.parse(readFileSync(join(home, 'run', file), 'utf8')));
  expect(holders.length).toBeGreaterThanOrEqual(2);
  first.child.kill('SIGKILL');
  await first.ended;
  await vi.waitFor(() => expect(holders.filter(isRunning)).toEqual([]), { timeout: 20_000 });

  const third = start();
  await open(third.told);
  expect(await status(base + 1)).toBe(200);
  third.child.kill('SIGTERM');
  expect(await third.ended).toBe(0);
  expect(records()).toEqual([]);
  expect(await status(base)).toBe(0);
}, 600_000);
