/**
 * What `npm start` and `npm test` run first, with whatever Node the machine has: it puts the dependencies in place (a Node 24 among them),
 * then hands over to `scripts/<command>.ts`. Only Node built-ins, and no syntax newer than Node 20.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installDependencies, root } from './lib/install.mjs';
import { fail } from './lib/lock.mjs';

const [command, ...args] = process.argv.slice(2);
const script = join(root, 'scripts', `${command}.ts`);

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(
    `Parvis needs Node 20 or newer; this is ${process.version}. Install a newer one from https://nodejs.org and run the command again.`,
  );
}
if (!command || !existsSync(script))
  fail(`There is no command « ${command ?? ''} »: see the "scripts" of package.json.`);

// Before the minutes that an installation may take: npm may be gone after it.
const chain = chainToNpm();
await installDependencies();
handOver();

/** Runs the script with Node 24, passes signals on and ends as it ends. The open channel tells the script when this process is gone. */
function handOver() {
  const bin = join(root, 'node_modules', '.bin');
  // The binary itself: the link in `.bin` is a shell script, which would keep the signals to itself.
  const child = spawn(
    join(root, 'node_modules', 'node', 'bin', 'node'),
    ['--disable-warning=ExperimentalWarning', script, ...args],
    {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
    },
  );
  // A Ctrl-C at the terminal reaches the child by itself: passing it on would count twice.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  child.on('error', (error) =>
    fail(`Could not start Node 24: ${error.message}. Delete node_modules and run the command again.`),
  );
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
  leaveWithNpm();
}

/**
 * npm killed outright does not tell its script: a process of the chain up to it, which has another parent then, does. What started npm may
 * go: with `nohup npm start &` the town outlives its terminal.
 */
function leaveWithNpm() {
  const holds = () =>
    chain.every((pid, index) => (index === 0 ? process.ppid === pid : parentOf(chain[index - 1] ?? 0) === pid));
  setInterval(() => holds() || process.exit(143), 1000).unref();
}

/**
 * npm runs a shell, and the shell may run another: the `node` that npm finds in `node_modules/.bin` is a shell script.
 * @returns {number[]} the pids from the parent of this process up to npm; the parent alone where the system does not tell; none without npm
 */
function chainToNpm() {
  if (!process.env.npm_lifecycle_event) return [];
  /** @type {number[]} */
  const pids = [];
  for (let pid = process.ppid; pid > 1; pid = parentOf(pid)) {
    pids.push(pid);
    if (isNpm(pid)) return pids;
  }
  return [process.ppid];
}

/** @param {number} pid */
function isNpm(pid) {
  try {
    return /(^|[\0/])p?npm(-cli)?(\.c?js)?([\0 ]|$)/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return false;
  }
}

/** @param {number} pid @returns {number} the pid of its parent; 0 where the system does not tell */
function parentOf(pid) {
  try {
    // The second field is a name in parentheses, which may hold spaces.
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
  } catch {
    return 0;
  }
}
