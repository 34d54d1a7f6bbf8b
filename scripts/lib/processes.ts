import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isRunning, startOf } from './lock.mjs';

/** A Node script to run in a process group of its own. */
export interface Command {
  /** Names its log: `logs/<name>.log`. */
  name: string;
  script: string;
  args?: string[];
  cwd: string;
  env?: Record<string, string>;
  /** Lines for its standard input. */
  input?: string[];
  /** Each line of its standard output. */
  onLine?: (line: string) => void;
  /** Each line of its standard error. */
  onErrorLine?: (line: string) => void;
}

/** A command that ended badly; the message shows its last lines and where the rest is. */
export class CommandFailed extends Error {
  override name = 'CommandFailed';
}

const graceSeconds = 8;
const preload = new URL('./leave-with-parent.mjs', import.meta.url).href;

/** The processes of one town. Each is recorded on disk while it runs, so that a later start finds those that outlived a killed one. */
export class Processes {
  readonly #running = new Set<ChildProcess>();
  readonly #logs: string;
  readonly #records: string;
  #stopping = false;

  constructor(home: string) {
    this.#logs = join(home, 'logs');
    this.#records = join(home, 'run');
    for (const folder of [this.#logs, this.#records]) mkdirSync(folder, { recursive: true });
    process.once('exit', () => {
      for (const child of this.#running) signalGroup(child.pid, 'SIGKILL');
    });
  }

  logOf(name: string): string {
    return join(this.#logs, `${name}.log`);
  }

  /** Starts a command; `ended` settles when it has. */
  start(command: Command): { child: ChildProcess; ended: Promise<number>; lastLines: () => string } {
    if (this.#stopping) throw new CommandFailed('The town is being stopped.');
    const child = spawn(process.execPath, ['--import', preload, command.script, ...(command.args ?? [])], {
      cwd: command.cwd,
      env: { ...process.env, ...command.env, PARVIS_STARTER: String(process.pid) },
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
    });
    this.#running.add(child);
    const record = join(this.#records, `${command.name}-${child.pid}.json`);
    if (child.pid) writeFileSync(record, JSON.stringify({ pid: child.pid, started: startOf(child.pid) }));

    const log = createWriteStream(this.logOf(command.name));
    const last: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        log.write(`${line}\n`);
        if (last.push(line) > 20) last.shift();
        (stream === child.stdout ? command.onLine : command.onErrorLine)?.(line);
      });
    }
    child.stdin?.on('error', () => undefined); // It ended without reading everything: its exit code tells.
    child.stdin?.end(command.input?.map((line) => `${line}\n`).join('') ?? '');

    const ended = new Promise<number>((resolve) => {
      child.on('error', (error) => last.push(error.message));
      child.on('close', (code) => {
        this.#running.delete(child);
        rmSync(record, { force: true });
        log.end(() => resolve(code ?? 1));
      });
    });
    return { child, ended, lastLines: () => last.join('\n') };
  }

  /** Runs a command to its end. @throws CommandFailed */
  async run(command: Command): Promise<void> {
    const { ended, lastLines } = this.start(command);
    const code = await ended;
    if (code === 0) return;
    throw new CommandFailed(
      `${lastLines()}\n« ${command.name} » ended with code ${code}; all it said is in ${this.logOf(command.name)}`,
    );
  }

  /** Ends a process and everything it started. */
  async stop(child: ChildProcess): Promise<void> {
    if (!this.#running.has(child)) return;
    const closed = new Promise((resolve) => child.once('close', resolve));
    signalGroup(child.pid, 'SIGTERM');
    const impatience = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), graceSeconds * 1000);
    await closed;
    clearTimeout(impatience);
  }

  async stopAll(): Promise<void> {
    this.#stopping = true;
    await Promise.all([...this.#running].map((child) => this.stop(child)));
  }

  get stopping(): boolean {
    return this.#stopping;
  }

  /** Ends what a start that was killed left behind. Returns how many there were. */
  async endOrphans(): Promise<number> {
    const orphans = readdirSync(this.#records).flatMap((file) => {
      const holder = readRecord(join(this.#records, file));
      rmSync(join(this.#records, file), { force: true });
      return holder && isRunning(holder) ? [holder] : [];
    });
    for (const { pid } of orphans) signalGroup(pid, 'SIGTERM');
    const deadline = Date.now() + graceSeconds * 1000;
    while (orphans.some(isRunning)) {
      if (Date.now() > deadline) for (const { pid } of orphans) signalGroup(pid, 'SIGKILL');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return orphans.length;
  }
}

function readRecord(file: string): { pid: number; started: string } | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (!pid) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // The group is gone already.
  }
}
