/** Puts the dependencies in place when the lockfile or a manifest changed since the last install that succeeded. Runs on Node 20. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { halfMadeSiteIsUnderWay, undoHalfMadeSite } from './half-made-site.mjs';
import { fail, releaseLock, takeLock } from './lock.mjs';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const pnpm = /** @type {const} */ (['npx', '-y', '--prefer-offline', 'pnpm@10.34.9']);

// Inside node_modules: deleting the folder deletes the stamp.
const stamp = join(root, 'node_modules', '.parvis-installed');
const lock = join(root, '.cache', 'install.lock');
const gigabyte = 1024 ** 3;

export async function installDependencies() {
  if (!halfMadeSiteIsUnderWay()) undoHalfMadeSite();
  if (isInstalled()) return;
  await waitForOtherInstall();
  try {
    if (isInstalled()) return;
    checkDisk();
    rmSync(stamp, { force: true });
    await runInstall(['install', '--frozen-lockfile', '--prefer-offline']);
    markInstalled();
  } finally {
    releaseLock(lock);
  }
}

/**
 * Installs what a site just added needs, and notes it in the lockfile. What it would fetch, the other sites have fetched already.
 * @throws Error when pnpm fails
 */
export async function installForNewSite() {
  const { code, output } = await run([...pnpm, 'install', '--prefer-offline', '--no-frozen-lockfile']);
  if (code !== 0) throw new Error(`Installing the new site failed:\n${output}`);
  markInstalled();
}

function markInstalled() {
  writeFileSync(stamp, digest());
}

function isInstalled() {
  const node = join(root, 'node_modules', '.bin', 'node');
  return existsSync(stamp) && existsSync(node) && readFileSync(stamp, 'utf8') === digest();
}

function digest() {
  const hash = createHash('sha256').update(process.platform + process.arch);
  for (const file of manifests()) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function manifests() {
  const folders = ['packages', 'sites'].flatMap((parent) =>
    readdirSync(join(root, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(parent, entry.name)),
  );
  const files = ['.', 'cms', ...folders.sort()].map((folder) => join(folder, 'package.json'));
  return ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...files].filter((file) => existsSync(join(root, file)));
}

async function waitForOtherInstall() {
  for (let told = false; ; told = true) {
    const holder = takeLock(lock);
    if (!holder) return;
    if (!told) console.log(`Another install is under way (process ${holder.pid}); waiting for it.`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

function checkDisk() {
  const needed = existsSync(join(root, 'node_modules')) ? 1 : 3;
  const { bavail, bsize } = statfsSync(root);
  const free = (bavail * bsize) / gigabyte;
  if (free < needed) {
    fail(
      `Installing needs about ${needed} GB and this disk has ${free.toFixed(1)} GB free: free some space and run the command again.`,
    );
  }
}

/** @param {string[]} args */
async function runInstall(args) {
  const clock = showElapsed('Installing dependencies');
  const { code, output } = await run([...pnpm, ...args]);
  clock.stop(code === 0);
  if (code === 0) return;
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT|ENOTCACHED|ERR_PNPM_META_FETCH_FAIL|ERR_SOCKET_TIMEOUT/.test(
      output,
    )
  ) {
    fail(
      'The package registry cannot be reached: check the network connection (or proxy), then run the command again; it resumes where it stopped.',
    );
  }
  console.error(output);
  fail('Installing the dependencies failed; the output above says why. Run the command again once it is mended.');
}

/**
 * @param {string[]} command
 * @returns {Promise<{ code: number, output: string }>}
 */
function run([program = '', ...args]) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CI: '1' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => (output = (output + chunk).slice(-20_000)));
    const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
    const stop = () => {
      child.kill();
      process.exit(130);
    };
    for (const signal of signals) process.on(signal, stop);
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => {
      for (const signal of signals) process.off(signal, stop);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** @param {string} what */
function showElapsed(what) {
  const began = Date.now();
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
  const live = process.stdout.isTTY;
  if (!live) console.log(`${what} (two to three minutes the first time)…`);
  const timer = live ? setInterval(() => process.stdout.write(`\r  ${what}… ${seconds()}`), 1000) : undefined;
  return {
    /** @param {boolean} succeeded */
    stop(succeeded) {
      clearInterval(timer);
      process.stdout.write(`${live ? '\r' : ''}${succeeded ? '✔' : '✖'} ${what} [${seconds()}]    \n`);
    },
  };
}
