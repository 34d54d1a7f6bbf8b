import { resolve } from 'node:path';

/** One site to publish: `bundle` is its `dist`, `port` where `run` serves it. */
export interface SiteConfig {
  key: string;
  bundle: string;
  port: number;
}

export interface Config {
  /** Folder of everything made at run time. */
  home: string;
  siloUrl: string;
  readToken: string;
  sites: SiteConfig[];
  host: string;
  /** Where the status is told: the loopback address, or a network that residents do not reach. */
  statusHost: string;
  statusPort: number;
  behindTls: boolean;
  /** A fixed instant for reproducible runs; undefined: the time it is. */
  clock: string | undefined;
}

/** An environment variable is missing or wrong. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  constructor(variable: string, problem: string) {
    super(`${variable} ${problem}.`);
  }
}

type Env = Record<string, string | undefined>;

/** The only reader of the environment. @throws ConfigError */
export function readConfig(env: Env): Config {
  return {
    home: resolve(required(env, 'PARVIS_HOME')),
    siloUrl: address(env, 'PARVIS_SILO_URL'),
    readToken: required(env, 'PARVIS_READ_TOKEN'),
    sites: sites(env),
    host: env.PARVIS_HOST || '127.0.0.1',
    statusHost: env.PARVIS_STATUS_HOST || '127.0.0.1',
    statusPort: statusPort(env),
    behindTls: flag(env, 'PARVIS_BEHIND_TLS'),
    clock: instant(env, 'PARVIS_CLOCK'),
  };
}

/** Port of the status endpoint; 0 lets the system choose. @throws ConfigError */
export function statusPort(env: Env): number {
  const value = env.PARVIS_STATUS_PORT || '4400';
  if (!isPort(Number(value))) throw new ConfigError('PARVIS_STATUS_PORT', 'must be a port number');
  return Number(value);
}

function required(env: Env, name: string): string {
  const value = env[name];
  if (!value) throw new ConfigError(name, 'is not set');
  return value;
}

function address(env: Env, name: string): string {
  const value = required(env, name);
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    throw new ConfigError(name, 'must be an http(s) address');
  return value.replace(/\/+$/, '');
}

function flag(env: Env, name: string): boolean {
  const value = env[name] ?? '';
  if (!['', '0', '1', 'false', 'true'].includes(value)) throw new ConfigError(name, 'must be true or false');
  return value === '1' || value === 'true';
}

function instant(env: Env, name: string): string | undefined {
  const value = env[name];
  if (!value) return undefined;
  const time = Date.parse(value);
  if (Number.isNaN(time) || !value.endsWith('Z'))
    throw new ConfigError(name, 'must be an instant like 2026-11-22T10:00:00Z');
  return new Date(time).toISOString();
}

function sites(env: Env): SiteConfig[] {
  const name = 'PARVIS_SITES';
  const shape = 'must be a JSON list of { "key", "bundle", "port" }';
  let list: unknown;
  try {
    list = JSON.parse(required(env, name));
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(name, shape);
  }
  if (!Array.isArray(list) || list.length === 0) throw new ConfigError(name, shape);
  const found = list.map((item: unknown) => {
    if (!isSite(item)) throw new ConfigError(name, shape);
    return { key: item.key, bundle: resolve(item.bundle), port: item.port };
  });
  if (new Set(found.map(({ key }) => key)).size < found.length) throw new ConfigError(name, 'names a site twice');
  return found;
}

function isSite(item: unknown): item is SiteConfig {
  if (typeof item !== 'object' || item === null) return false;
  const { key, bundle, port } = item as Partial<Record<keyof SiteConfig, unknown>>;
  return typeof key === 'string' && /^[a-z][a-z0-9-]*$/.test(key) && typeof bundle === 'string' && isPort(port);
}

const isPort = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < 65_536;
