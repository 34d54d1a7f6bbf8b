import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { openStream } from './support/event-stream.ts';
import { freePort } from './support/postgres.ts';
import { siloEnvironment } from './support/silo.ts';

const cms = path.resolve(import.meta.dirname, '..');
const start = `require('@strapi/strapi').createStrapi({ appDir: '.', distDir: 'dist', serveAdminPanel: false }).start()`;

it('ends the streams whole when the process of the silo is asked to end', async () => {
  const home = await mkdtemp(path.join(tmpdir(), 'parvis-stop-'));
  await mkdir(path.join(home, 'cms', 'public', 'uploads'), { recursive: true });
  const port = await freePort();
  const env = { ...process.env, ...siloEnvironment(home), PORT: String(port), DATABASE_CLIENT: 'sqlite' };
  const silo = spawn(process.execPath, ['-e', start], { cwd: cms, env, stdio: 'ignore' });
  const exit = once(silo, 'exit');
  try {
    const url = `http://127.0.0.1:${port}`;
    const health = () => fetch(`${url}/_health`);
    await vi.waitFor(async () => expect((await health()).status).toBe(204), { timeout: 60_000, interval: 200 });
    const { next } = await openStream(url, 'token');
    expect(await next()).toMatchObject({ event: 'journal', id: '0' });
    silo.kill('SIGTERM');
    expect(await next()).toBeUndefined();
    expect(await exit).toEqual([143, null]);
  } finally {
    silo.kill('SIGKILL');
    await exit;
    await rm(home, { recursive: true, force: true });
  }
});
