import type { ChildProcess } from 'node:child_process';
import { type Command, CommandFailed, type Processes } from '../../lib/processes.ts';

/** A process that is started, stopped or killed at will. Each start has a log of its own: `<name>-<n>.log`. */
export class Restartable {
  readonly #processes: Processes;
  readonly #command: Command;
  #running: { child: ChildProcess; ended: Promise<number>; lastLines: () => string } | undefined;
  #starts = 0;

  constructor(processes: Processes, command: Command) {
    this.#processes = processes;
    this.#command = command;
  }

  get pid(): number | undefined {
    return this.#running?.child.pid;
  }

  /** @param env added to the command's */
  start(env: Record<string, string> = {}): void {
    this.#starts += 1;
    const name = `${this.#command.name}-${this.#starts}`;
    this.#running = this.#processes.start({ ...this.#command, name, env: { ...this.#command.env, ...env } });
  }

  /** Ends it without letting it finish anything, with all it started. */
  async kill(): Promise<void> {
    const { child, ended } = this.#running ?? {};
    if (child?.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
    await ended;
  }

  async stop(): Promise<void> {
    if (this.#running) await this.#processes.stop(this.#running.child);
  }

  /** Waits for something of the process. @throws CommandFailed when it ends by itself before */
  async alive<T>(work: Promise<T>): Promise<T> {
    const running = this.#running;
    if (!running) throw new CommandFailed(`« ${this.#command.name} » is not running.`);
    const gone = running.ended.then((code) => {
      throw new CommandFailed(`${running.lastLines()}\n« ${this.#command.name} » ended with code ${code}.`);
    });
    gone.catch(() => undefined);
    return Promise.race([work, gone]);
  }
}
