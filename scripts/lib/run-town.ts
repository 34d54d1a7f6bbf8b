import { join } from 'node:path';
import { cmsCommand } from './cms.ts';
import { root } from './paths.ts';
import type { Command } from './processes.ts';
import { Service } from './service.ts';
import type { Site } from './sites.ts';
import type { Town } from './town.ts';

export interface Watch {
  say: (sentence: string) => void;
  onGivenUp: () => void;
}

/** The silo, answering when this settles. */
export async function startCms(town: Town, watch: Watch): Promise<Service> {
  const service = new Service(town.processes, {
    label: 'The silo',
    command: cmsCommand(town),
    ready: (_line, signal) => answers(`${town.cmsUrl}/_health`, signal),
    ...watch,
  });
  await service.start();
  return service;
}

/** The publisher, once every site is written and served. */
export async function startPublisher(town: Town, watch: Watch): Promise<Service> {
  const service = new Service(town.processes, {
    label: 'The publisher',
    command: publisherCommand(town, 'run'),
    ready: (line) => line((text) => text.includes('"event":"ready"')),
    ...watch,
  });
  await service.start();
  return service;
}

export function publisherCommand(town: Town, command: 'run' | 'publish' | 'status'): Command {
  return {
    name: command === 'run' ? 'publisher' : `publisher-${command}`,
    script: join(root, 'packages', 'publisher', 'src', 'cli.ts'),
    args: [command],
    cwd: root,
    env: {
      NODE_ENV: 'production',
      PARVIS_HOME: town.home,
      PARVIS_HOST: town.host,
      PARVIS_SILO_URL: town.cmsUrl,
      PARVIS_READ_TOKEN: town.secrets.PARVIS_READ_TOKEN,
      PARVIS_STATUS_PORT: String(town.ports.status),
      ...sitesEnvironment(town.sites),
    },
  };
}

export function sitesEnvironment(sites: Site[]): Record<string, string> {
  const entries = sites.map(({ config, folder, port }) => ({ key: config.key, bundle: join(folder, 'dist'), port }));
  return { PARVIS_SITES: JSON.stringify(entries) };
}

/** Polls an address until it answers well. The process behind it is watched by whoever started it. */
async function answers(url: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => null);
    await response?.body?.cancel();
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
