import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Replica } from '@parvis/silo/replica';
import { root, siteFolder } from '../../lib/paths.ts';
import { siteKeys } from '../../lib/sites.ts';
import { benchRecords } from './records.ts';

/** A replica of so many events, as a file. @returns the file */
export function filledReplica(file: string, events: number): string {
  const replica = new Replica(file);
  replica.write(() => {
    for (const record of benchRecords(events)) replica.put(record);
  });
  replica.close();
  return file;
}

/** A copy of the bench's site: the pages both share, and those of one output. It borrows the packages of a site of this checkout. */
export function makeSite(folder: string, output: 'server' | 'static' | 'incremental'): string {
  const [key] = siteKeys();
  if (!key) throw new Error('This bench needs one site under sites/, for its packages.');
  const site = join(folder, `site-${output}`);
  mkdirSync(site);
  for (const part of ['shared', output])
    cpSync(join(root, 'scripts', 'bench', 'site', part), site, { recursive: true });
  symlinkSync(join(siteFolder(key), 'node_modules'), join(site, 'node_modules'), 'junction');
  return site;
}
