import type { Core } from '@strapi/strapi';
import { expect, it } from 'vitest';
import letSavesPass from './let-saves-pass.ts';

type Context = Parameters<Core.MiddlewareHandler>[0];

it('holds no reader that only waits for the journal, while an editor saves', async () => {
  const middleware = letSavesPass();
  const order: string[] = [];
  const saved = Promise.withResolvers<void>();
  const ask = (method: string, path: string, work: () => Promise<void>) =>
    middleware({ method, path } as Context, work);
  const save = ask('PUT', '/content-manager/collection-types/x', () => saved.promise);
  const first = ask('GET', '/api/events', async () => void order.push('read'));
  const second = ask('GET', '/api/events', async () => void order.push('held'));
  await first;
  await ask('GET', '/api/journal/stream', async () => void order.push('stream'));
  expect(order).toEqual(['read', 'stream']);
  saved.resolve();
  await Promise.all([save, second]);
  expect(order).toEqual(['read', 'stream', 'held']);
});
