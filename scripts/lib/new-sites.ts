import { mkdirSync, utimesSync, watch as watchFile, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sitesEnvironment, type Watch } from './run-town.ts';
import type { Service } from './service.ts';
import { sitesOf } from './sites.ts';
import type { Town } from './town.ts';

const bell = (home: string) => join(home, 'run', 'sites-changed');

/** Tells a running town that a site was added. */
export function ringNewSite(home: string): void {
  mkdirSync(join(home, 'run'), { recursive: true });
  writeFileSync(bell(home), '');
  utimesSync(bell(home), new Date(), new Date());
}

/** Serves a site added while the town runs, without a new start. */
export function followNewSites(town: Town, publisher: Service, { say }: Watch): void {
  let latest = Promise.resolve();
  writeFileSync(bell(town.home), '');
  watchFile(bell(town.home), () => {
    latest = latest.then(async () => {
      const known = new Set(town.sites.map(({ config }) => config.key));
      const sites = await sitesOf(town.host, town.ports);
      const added = sites.filter(({ config }) => !known.has(config.key));
      if (added.length === 0) return;
      town.sites = sites;
      await publisher.restart(sitesEnvironment(sites));
      for (const { config, baseUrl } of added) say(`The site « ${config.name} » is open: ${baseUrl}/`);
    });
    latest.catch((error) => say(error instanceof Error ? error.message : String(error)));
  }).unref();
}
