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

export async function planTown({ home, host = '127.0.0.1', portBase = defaultPortBase }: TownOptions): Promise<Town> {
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
