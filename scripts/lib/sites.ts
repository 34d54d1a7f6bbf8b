import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { UpsertLine } from '@parvis/silo/upsert-line';
import type { SiteConfig } from '../../packages/site-kit/src/define-site.ts';
import { root, siteFolder } from './paths.ts';
import type { Ports } from './ports.ts';

/** A site of this checkout with the address it is served at. */
export interface Site {
  config: SiteConfig;
  folder: string;
  port: number;
  baseUrl: string;
}

/** Every site under `sites/`, in the order that gives each its port: position, then key. */
export async function sitesOf(host: string, ports: Ports): Promise<Site[]> {
  const configs = await Promise.all(siteKeys().map(readConfig));
  configs.sort((a, b) => a.position - b.position || (a.key < b.key ? -1 : 1));
  return configs.map((config, index) => {
    const port = ports.site(index);
    return { config, folder: siteFolder(config.key), port, baseUrl: `http://${host}:${port}` };
  });
}

/** Folders of `sites/` that hold a site. */
export function siteKeys(): string[] {
  return readdirSync(join(root, 'sites')).filter((key) => existsSync(join(siteFolder(key), 'site.config.ts')));
}

async function readConfig(key: string): Promise<SiteConfig> {
  const module: { default: SiteConfig } = await import(pathToFileURL(join(siteFolder(key), 'site.config.ts')).href);
  return module.default;
}

/** What the silo is told of a site; words that editors may change are only given to a site it does not know yet. */
export function siteLine(
  { config, baseUrl }: Site,
  initial: Record<string, unknown> = {},
): UpsertLine & { initial: object } {
  const { key, name, tagline, position, paths } = config;
  return {
    type: 'site',
    source: 'install',
    key,
    data: { key, name, baseUrl, position, paths },
    initial: { tagline, ...initial },
  };
}
