import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContext } from 'playwright-core';
import { commandOf, root } from '../../scripts/lib/paths.ts';

const ui = join(root, 'packages', 'ui');
export const address = 'http://components.test';

/** Builds the demo of the components into a folder. @returns their names, one page each */
export async function buildDemo(folder: string): Promise<string[]> {
  await promisify(execFile)(
    process.execPath,
    [commandOf('astro', ui), 'build', '--root', 'demo', '--outDir', folder, '--silent'],
    { cwd: ui, env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  return globSync('*/index.html', { cwd: folder }).map((file) => file.split('/')[0] ?? '');
}

/** Lets a browser find the folder's pages at `address`, without a server. */
export const serveDemo = (context: BrowserContext, folder: string): Promise<unknown> =>
  context.route(`${address}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname) });
  });
