import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { startOf } from './lock.mjs';
import { CommandFailed, Processes } from './processes.ts';
import { Service } from './service.ts';

function newTown(script: string) {
  const home = mkdtempSync(join(tmpdir(), 'parvis-processes-'));
  const file = join(home, 'script.mjs');
  writeFileSync(file, script);
  return { home, processes: new Processes(home), command: { name: 'script', script: file, cwd: home } };
}

const alive = (pid: number) => startOf(pid) !== null;

test('a failed command tells its last lines and where its log is', async () => {
  const { home, processes, command } = newTown('console.error("no such table"); process.exit(3)');
  const failure = processes.run(command);
  await expect(failure).rejects.toThrow(CommandFailed);
  await expect(failure).rejects.toThrow('no such table');
  await expect(failure).rejects.toThrow(join(home, 'logs', 'script.log'));
});

test('lines go in and come out', async () => {
  const { processes, command } = newTown('process.stdin.pipe(process.stdout)');
  const lines: string[] = [];
  await processes.run({ ...command, input: ['un', 'deux'], onLine: (line) => lines.push(line) });
  expect(lines).toEqual(['un', 'deux']);
});

const withChild = `
import { spawn } from 'node:child_process';
const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
console.log(child.pid);
setInterval(() => {}, 1000);`;

test('stopping ends what a process started as well', async () => {
  const { processes, command } = newTown(withChild);
  const grandchild = Promise.withResolvers<number>();
  processes.start({ ...command, onLine: (line) => grandchild.resolve(Number(line)) });
  const pid = await grandchild.promise;
  expect(alive(pid)).toBe(true);
  await processes.stopAll();
  await vi.waitFor(() => expect(alive(pid)).toBe(false));
});

test('a later start ends what a killed one left, and nothing else', async () => {
  const { home, processes, command } = newTown('console.log("up"); setInterval(() => {}, 1000)');
  const up = Promise.withResolvers<void>();
  const { child, ended } = processes.start({ ...command, onLine: () => up.resolve() });
  await up.promise;
  const records = join(home, 'run');
  const [record = ''] = readdirSync(records);
  const stranger = { ...JSON.parse(readFileSync(join(records, record), 'utf8')), pid: process.pid };
  writeFileSync(join(records, 'stranger.json'), JSON.stringify(stranger));

  expect(await new Processes(home).endOrphans()).toBe(1);
  await ended;
  expect(child.signalCode).toBe('SIGTERM');
  expect(readdirSync(records)).toEqual([]);
});

test('a service that dies is started again, then given up', async () => {
  const { processes, command } = newTown('console.log("ready"); setTimeout(() => process.exit(1), 50)');
  const said: string[] = [];
  const givenUp = Promise.withResolvers<void>();
  const service = new Service(processes, {
    label: 'The publisher',
    command,
    ready: (line) => line((text) => text === 'ready'),
    say: (sentence) => said.push(sentence),
    onGivenUp: givenUp.resolve,
  });
  await service.start();
  await givenUp.promise;
  expect(said.filter((sentence) => sentence.includes('started again'))).toHaveLength(3);
  expect(said.at(-1)).toContain('giving up');
});

test('a service that never gets ready is a failure with its reason', async () => {
  const { processes, command } = newTown('console.error("bad token"); process.exit(1)');
  const service = new Service(processes, {
    label: 'The silo',
    command,
    ready: () => new Promise(() => undefined),
    say: () => undefined,
    onGivenUp: () => undefined,
  });
  await expect(service.start()).rejects.toThrow('bad token');
});
