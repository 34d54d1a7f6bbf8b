import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { root } from './install.mjs';

export { root };

/** Where everything made at run time lives. */
export const defaultHome = resolve(process.env.PARVIS_HOME ?? join(root, '.parvis'));

/** What builds leave to be recognised by; belongs to the checkout, not to a town. */
export const buildStamps = join(root, '.cache', 'builds');

export const cmsFolder = join(root, 'cms');
export const siteFolder = (key: string): string => join(root, 'sites', key);

/** The script behind a package's command, as seen from a folder of the workspace; run with Node, it needs no shell. */
export function commandOf(
  packageName: string,
  folder: string,
  command = packageName.split('/').pop() ?? packageName,
): string {
  const manifest = join(folder, 'node_modules', packageName, 'package.json');
  const { bin } = createRequire(import.meta.url)(manifest) as { bin: string | Record<string, string> };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (!script) throw new Error(`The package ${packageName} has no command « ${command} ».`);
  return join(dirname(manifest), script);
}
