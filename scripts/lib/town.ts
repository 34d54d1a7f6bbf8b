import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultPortBase, type Ports, portsFrom } from './ports.ts';
import { Processes } from './processes.ts';
import { type Secrets, secretsOf } from './secrets.ts';
import { type Site, sitesOf } from './sites.ts';

/** One running installation: its folder, its ports, its secrets, its sites and its processes. */
export interface Town {
  home: string;
  host: string;
  ports: Ports;
  portBase: number;
  sites: Site[];
  secrets: Secrets;
  processes: Processes;
  cmsUrl: string;
}

export interface TownOptions {
  home: string;
  host?: string;
  portBase?: number;
}

/** A town as it would run; nothing is started. Without a base, the ports are those of its last start. */
export async function planTown({
  home,
  host = '127.0.0.1',
  portBase = lastPortBase(home),
}: TownOptions): Promise<Town> {
  mkdirSync(join(home, 'cms', 'public', 'uploads'), { recursive: true });
  const ports = portsFrom(portBase);
  return {
    home,
    host,
    ports,
    portBase,
    sites: await sitesOf(host, ports),
    secrets: secretsOf(home),
    processes: new Processes(home),
    cmsUrl: `http://${host}:${ports.cms}`,
  };
}

/** Where what was done to the town's data is remembered. */
export const stampOf = (town: Town, work: string): string => join(town.home, 'stamps', work);

export function allPorts({ ports, sites }: Town): number[] {
  return [ports.cms, ports.status, ...sites.map(({ port }) => port)];
}

const portFile = (home: string) => join(home, 'port-base');

/** Lets commands beside the running town find it. */
export function rememberPortBase({ home, portBase }: Town): void {
  writeFileSync(portFile(home), String(portBase));
}

function lastPortBase(home: string): number {
  try {
    return Number(readFileSync(portFile(home), 'utf8')) || defaultPortBase;
  } catch {
    return defaultPortBase;
  }
}
