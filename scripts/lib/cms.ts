import { join } from 'node:path';
import type { UpsertLine, UpsertResult } from '@parvis/silo/upsert-line';
import { cmsFolder, commandOf } from './paths.ts';
import type { Command } from './processes.ts';
import type { Town } from './town.ts';

export const compiledCms = (script: string) => join(cmsFolder, 'dist', 'src', 'cli', script);

export function cmsEnvironment({ home, host, ports, cmsUrl, secrets }: Town): Record<string, string> {
  return {
    NODE_ENV: 'production',
    PARVIS_HOME: home,
    HOST: host,
    PORT: String(ports.cms),
    PARVIS_PUBLIC_URL: cmsUrl,
    PARVIS_PUBLISHER_URL: `http://127.0.0.1:${ports.status}`,
    STRAPI_TELEMETRY_DISABLED: 'true',
    ...secrets,
  };
}

export class UpsertFailed extends Error {
  override name = 'UpsertFailed';
}

/** Puts lines into the silo; a line carried out before costs nothing. @throws UpsertFailed naming the first refused lines */
export async function upsert(
  town: Town,
  lines: UpsertLine[],
  onProgress?: (done: number) => void,
): Promise<UpsertResult[]> {
  const results: UpsertResult[] = [];
  await town.processes.run({
    name: 'upsert',
    script: compiledCms('upsert.js'),
    cwd: cmsFolder,
    env: cmsEnvironment(town),
    input: lines.map((line) => JSON.stringify(line)),
    onLine: (line) => {
      if (!line.startsWith('{"type"')) return;
      results.push(JSON.parse(line));
      onProgress?.(results.length);
    },
  });
  const failed = results.filter(({ outcome }) => outcome === 'failed');
  if (failed.length > 0 || results.length < lines.length) {
    const reasons = failed
      .slice(0, 5)
      .map(({ type, key, field, reason }) => `  ${type} « ${key} » ${field ?? ''}: ${reason}`);
    throw new UpsertFailed(
      `${lines.length - results.length + failed.length} of ${lines.length} lines were refused.\n${reasons.join('\n')}`,
    );
  }
  return results;
}

export function cmsCommand(town: Town): Command {
  return {
    name: 'cms',
    script: commandOf('@strapi/strapi', cmsFolder),
    args: ['start'],
    cwd: cmsFolder,
    env: cmsEnvironment(town),
  };
}
