import { spawn } from 'node:child_process';
import type { Town } from './town.ts';

/** What to open and how to log in. */
export function welcome(town: Town, { demo, took }: { demo: boolean; took: string }): string {
  const { secrets } = town;
  const rows: [string, string][] = [
    ...town.sites.map(({ config, baseUrl }): [string, string] => [config.name, `${baseUrl}/`]),
    ['Administration', `${town.cmsUrl}/admin/`],
    ['  administrator', `${secrets.PARVIS_ADMIN_EMAIL}   ${secrets.PARVIS_ADMIN_PASSWORD}`],
    ['  editor', `${secrets.PARVIS_EDITOR_EMAIL}   ${secrets.PARVIS_EDITOR_PASSWORD}`],
    ['Publication status', `http://${town.host}:${town.ports.status}/status`],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  const lines = rows.map(([label, value]) => `  ${label.padEnd(width)}   ${value}`);
  const note = demo
    ? 'Aubelonne, its people and its places are fictional.'
    : 'The silo is empty: log in to the administration to fill it.';
  return `\nThe town is open (${took}).\n\n${lines.join('\n')}\n\n  ${note}\n  Logs: ${town.home}/logs. Stop with Ctrl-C.\n`;
}

/** Opens the first site where a person is watching; a machine without a browser is no failure. */
export function openInBrowser(town: Town): void {
  const [first] = town.sites;
  if (!first || !process.stdout.isTTY || process.env.CI) return;
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
  spawn(opener, [`${first.baseUrl}/`], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
