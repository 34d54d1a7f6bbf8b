import { existsSync, rmSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cmsEnvironment } from './cms.ts';
import { buildStamps, cmsFolder, commandOf, root } from './paths.ts';
import type { Site } from './sites.ts';
import { digestOf, isStamped, oncePer } from './stamps.ts';
import type { Town } from './town.ts';

const fromRoot = (...paths: string[]) => paths.map((path) => join(root, path));
const stamp = (name: string) => join(buildStamps, name);

const cmsDigest = () =>
  digestOf(
    fromRoot('cms/src', 'cms/config', 'cms/database', 'cms/package.json', 'cms/tsconfig.json', 'pnpm-lock.yaml'),
  );
const adminDigest = () =>
  digestOf(
    fromRoot('cms/src/admin', 'cms/config/admin.ts', 'cms/config/plugins.ts', 'cms/package.json', 'pnpm-lock.yaml'),
  );
const siteDigest = (site: Site) =>
  digestOf([
    site.folder,
    ...['ui', 'site-kit', 'silo', 'interop', 'publisher/src/adapter'].map((name) => join(root, 'packages', name)),
    ...fromRoot('pnpm-lock.yaml'),
  ]);

/** A half of the CMS build that is under way, or was not needed. */
interface Half {
  needed: boolean;
  promise: Promise<void>;
}

/**
 * Builds what changed of the CMS. Its two halves: the server compiles in seconds and is enough to fill the database, the admin panel takes
 * a minute. `strapi build` does both, the server first: the first half is done when it says so.
 */
export function buildCms(town: Town): { server: Half; admin: Half } {
  const server = isServerStale();
  const admin = !(
    isStamped(stamp('cms-admin'), adminDigest()) && existsSync(join(cmsFolder, 'dist', 'build', 'index.html'))
  );
  const halves = (serverDone: Promise<void>, adminDone: Promise<void>) => ({
    server: { needed: server, promise: serverDone },
    admin: { needed: admin, promise: adminDone },
  });
  if (!admin) return halves(buildServer(town), Promise.resolve());
  if (!server)
    return halves(
      Promise.resolve(),
      stamped('cms-admin', adminDigest(), () => strapiBuild(town)),
    );

  const compiled = Promise.withResolvers<void>();
  const panel = stamped('cms-admin', adminDigest(), async () => {
    await removeCompiled();
    await strapiBuild(town, compiled.resolve);
    compiled.resolve();
  });
  panel.catch(compiled.reject);
  return halves(
    stamped('cms-server', cmsDigest(), () => compiled.promise),
    panel,
  );
}

export async function buildSite(town: Town, site: Site): Promise<boolean> {
  const name = `site-${site.config.key}`;
  if (!existsSync(join(site.folder, 'dist'))) rmSync(stamp(name), { force: true });
  return oncePer(stamp(name), siteDigest(site), () =>
    town.processes.run({
      name: `build-${site.config.key}`,
      script: commandOf('astro', site.folder),
      args: ['build'],
      cwd: site.folder,
      env: { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    }),
  );
}

/** Work that is known to be needed. */
async function stamped(name: string, digest: string, work: () => Promise<void>): Promise<void> {
  rmSync(stamp(name), { force: true });
  await oncePer(stamp(name), digest, work);
}

function strapiBuild(town: Town, onCompiled?: () => void): Promise<void> {
  return town.processes.run({
    name: 'build-cms',
    script: commandOf('@strapi/strapi', cmsFolder),
    args: ['build'],
    cwd: cmsFolder,
    env: cmsEnvironment(town),
    onErrorLine: (line) => {
      if (line.includes('Building build context')) onCompiled?.();
    },
  });
}

const isServerStale = () =>
  !(isStamped(stamp('cms-server'), cmsDigest()) && existsSync(join(cmsFolder, 'dist', 'src', 'index.js')));

/** The server alone, when it changed: enough for the commands of the silo. */
export async function buildServer(town: Town): Promise<void> {
  if (!isServerStale()) return;
  return stamped('cms-server', cmsDigest(), async () => {
    await removeCompiled();
    await town.processes.run({
      name: 'compile-cms',
      script: commandOf('typescript', cmsFolder, 'tsc'),
      args: ['-p', '.'],
      cwd: cmsFolder,
    });
  });
}

/** What an earlier source left: Strapi would load the content types of deleted files. The built panel stays. */
async function removeCompiled(): Promise<void> {
  const dist = join(cmsFolder, 'dist');
  if (!existsSync(dist)) return;
  const entries = (await readdir(dist)).filter((name) => name !== 'build');
  await Promise.all(entries.map((name) => rm(join(dist, name), { recursive: true, force: true })));
}
