import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from './support/folders.ts';
import { paperBundle } from './support/paper-bundle.ts';

/** The command line, with a silo that is not there. */

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
let env: Record<string, string>;

beforeEach(async () => {
  const folder = await temporaryFolder();
  const bundle = await paperBundle(join(folder.path, 'dist'));
  env = {
    PARVIS_HOME: join(folder.path, 'home'),
    PARVIS_SILO_URL: 'http://127.0.0.1:9',
    PARVIS_READ_TOKEN: 'token',
    PARVIS_SITES: JSON.stringify([{ key: 'ville', bundle, port: 0 }]),
    PARVIS_STATUS_PORT: '0',
  };
  return folder.remove;
});

interface Ended {
  code: number;
  stderr: string;
}
const command = (name: string, more: Record<string, string> = {}): Promise<Ended> =>
  promisify(execFile)(process.execPath, [cli, name], { env: { ...env, ...more } }).then(
    ({ stderr }) => ({ code: 0, stderr }),
    ({ code, stderr }: Ended) => ({ code, stderr }),
  );

describe('the command line', () => {
  it('says which variable is wrong', async () => {
    expect(await command('publish', { PARVIS_SITES: '' })).toEqual({ code: 1, stderr: 'PARVIS_SITES is not set.\n' });
  });

  it('fails when the silo does not answer', async () => {
    const { code, stderr } = await command('publish');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The silo does not answer at http:\/\/127\.0\.0\.1:9/);
  });

  it('says that no publisher runs', async () => {
    expect(await command('status', { PARVIS_STATUS_PORT: '9' })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('No publisher answers on port 9'),
    });
  });

  it('explains itself when asked for something else', async () => {
    expect(await command('deploy')).toMatchObject({ code: 2, stderr: expect.stringContaining('Usage') });
  });

  it('runs, tells one JSON line per event, and ends cleanly when asked to', async () => {
    const child = spawn(process.execPath, [cli, 'run'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(child, 'exit');
    const names: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      const event: { event: string } = JSON.parse(line);
      names.push(event.event);
      if (event.event === 'waiting') child.kill('SIGTERM');
    }
    expect(names).toEqual(['serving', 'waiting']);
    expect(await ended).toEqual([0, null]);
  });
});
