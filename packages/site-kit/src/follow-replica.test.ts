import { EventEmitter } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blankEvent } from '@parvis/silo/blank';
import { Replica } from '@parvis/silo/replica';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { followReplica } from './follow-replica.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parvis-follow-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('reloads open pages when the replica changes, until the server closes', async () => {
  const file = join(folder, 'replica.db');
  const replica = new Replica(file);
  const httpServer = new EventEmitter();
  const send = vi.fn();
  followReplica(file).configureServer({ hot: { send }, httpServer });
  const change = (title: string) => replica.write(() => replica.put({ ...blankEvent, id: 'a', slug: 'a', title }));
  let count = 0;
  await vi.waitFor(
    () => {
      change(`Fête ${count++}`);
      expect(send).toHaveBeenCalledWith({ type: 'full-reload' });
    },
    { timeout: 10_000, interval: 100 },
  );
  httpServer.emit('close');
  replica.close();
});
