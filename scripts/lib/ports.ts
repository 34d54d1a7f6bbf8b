import { createServer } from 'node:net';

/** One block of ports per town: the CMS first, the sites after it, the publisher's status far enough not to be in their way. */
export interface Ports {
  cms: number;
  site: (index: number) => number;
  status: number;
}

export const defaultPortBase = 4400;

export function portsFrom(base: number): Ports {
  return { cms: base, site: (index) => base + 1 + index, status: base + 90 };
}

export class PortsTaken extends Error {
  override name = 'PortsTaken';
}

/** @throws PortsTaken */
export async function assertFree(host: string, ports: number[], base: number): Promise<void> {
  const taken = await takenOf(host, ports);
  if (taken.length === 0) return;
  const which = taken.length === 1 ? `Port ${taken[0]} is` : `Ports ${taken.join(', ')} are`;
  throw new PortsTaken(
    `${which} in use by another program. Stop it, or start the town elsewhere: npm start -- --port-base ${base + 100}`,
  );
}

/** A base whose whole block is free; for towns that live for one test. */
export async function freePortBase(host: string, sites: number): Promise<number> {
  for (;;) {
    const base = 20_000 + Math.floor(Math.random() * 300) * 100;
    const { cms, site, status } = portsFrom(base);
    const wanted = [cms, status, ...Array.from({ length: sites }, (_, index) => site(index))];
    if ((await takenOf(host, wanted)).length === 0) return base;
  }
}

async function takenOf(host: string, ports: number[]): Promise<number[]> {
  const free = await Promise.all(ports.map((port) => isFree(host, port)));
  return ports.filter((_, index) => !free[index]);
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
