import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** `astro build` of a copy of the bench's site, in this process; no configuration but this one. */
export async function astroBuild(
  site: string,
  config: { outDir: string; adapter?: object; experimental?: object },
): Promise<void> {
  const { build }: { build: (config: object) => Promise<void> } = await astroOf(site);
  await build({
    root: site,
    configFile: false,
    site: 'https://aubelonne.example',
    trailingSlash: 'always',
    devToolbar: { enabled: false },
    logLevel: 'error',
    ...config,
  });
}

/** Loads the Astro that the site's packages use. */
export const astroOf = (site: string) =>
  import(pathToFileURL(createRequire(join(site, 'package.json')).resolve('astro')).href);
