import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { assertFree, freePortBase, PortsTaken } from './ports.ts';

const host = '127.0.0.1';

test('a busy port is named, with another base to try', async () => {
  const base = await freePortBase(host, 2);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(base + 1, host, resolve));
  const refused = assertFree(host, [base, base + 1], base);
  await expect(refused).rejects.toThrow(PortsTaken);
  await expect(refused).rejects.toThrow(`Port ${base + 1} is in use`);
  await expect(refused).rejects.toThrow(`--port-base ${base + 100}`);
  server.close();
});
