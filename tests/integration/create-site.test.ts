import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const checkout = mkdtempSync(join(tmpdir(), 'parvis-checkout-'));

// A checkout of its own: making a site changes the lockfile and `sites/`.
beforeAll(() => {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of files.split('\0').filter((name) => name && existsSync(join(root, name))))
    cpSync(join(root, file), join(checkout, file));
});
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

function createSite(...args: string[]): { status: number | null; output: string } {
  const { PARVIS_HOME: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync('node', ['scripts/bootstrap.mjs', 'create-site', ...args], {
    cwd: checkout,
    env,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

const lockfile = () => readFileSync(join(checkout, 'pnpm-lock.yaml'), 'utf8');

test('a site is made, built and registered by one command, or leaves nothing behind', () => {
  const before = { lockfile: lockfile(), sites: readdirSync(join(checkout, 'sites')) };

  const refused = createSite('--key', 'quartier', '--name', 'Le Quartier', '--themes', 'inconnu', '--yes');
  expect(refused.output).toContain('inconnu');
  expect(refused.status).toBe(1);
  expect(readdirSync(join(checkout, 'sites'))).toEqual(before.sites);
  expect(lockfile()).toBe(before.lockfile);

  const made = createSite('--key', 'quartier', '--name', 'Le Quartier', '--sections', 'agenda,articles', '--yes');
  expect(made.output).toContain('« Le Quartier » is ready: run npm start');
  expect(made.status).toBe(0);
  expect(existsSync(join(checkout, 'sites', 'quartier', 'dist', 'server', 'entry.mjs'))).toBe(true);
  expect(lockfile()).toContain('sites/quartier:');

  const again = createSite('--key', 'quartier', '--name', 'Un autre', '--yes');
  expect(again.output).toContain('There is already a site « quartier »');
  expect(readFileSync(join(checkout, 'sites', 'quartier', 'site.config.ts'), 'utf8')).toContain('Le Quartier');
}, 600_000);
