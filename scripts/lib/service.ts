import type { ChildProcess } from 'node:child_process';
import { type Command, CommandFailed, type Processes } from './processes.ts';

export interface ServiceOptions {
  /** What it is called in sentences: « The silo ». */
  label: string;
  command: Command;
  /** Settles when it answers. `line` waits for a line of its output. */
  ready: (line: (matches: (line: string) => boolean) => Promise<void>, signal: AbortSignal) => Promise<void>;
  say: (sentence: string) => void;
  /** It ended too often to be started again. */
  onGivenUp: () => void;
}

const restartsAllowed = 3;
const restartWindowMs = 120_000;

/** A process that should never end: when it does, it is started again, a few times. */
export class Service {
  readonly #processes: Processes;
  readonly #options: ServiceOptions;
  #child: ChildProcess | null = null;
  #ends: number[] = [];
  #replacing = false;

  constructor(processes: Processes, options: ServiceOptions) {
    this.#processes = processes;
    this.#options = options;
  }

  /** Starts it and waits until it answers. @throws CommandFailed when it ends before that */
  async start(): Promise<void> {
    const { command, ready } = this.#options;
    const waiting = new Set<{ matches: (line: string) => boolean; resolve: () => void }>();
    const onLine = (line: string) => {
      for (const wait of waiting) if (wait.matches(line)) wait.resolve();
      command.onLine?.(line);
    };
    const { child, ended, lastLines } = this.#processes.start({ ...command, onLine });
    this.#child = child;
    const gone = new AbortController();
    const failed = ended.then((code) => {
      gone.abort();
      throw new CommandFailed(
        `${lastLines()}\n${this.#options.label} ended with code ${code} before it was ready; see ${this.#processes.logOf(command.name)}`,
      );
    });
    const line = (matches: (line: string) => boolean) =>
      new Promise<void>((resolve) => waiting.add({ matches, resolve }));
    await Promise.race([ready(line, gone.signal), failed]);
    failed.catch(() => this.#onEnd(child));
  }

  /** Starts it anew, with another environment when given. */
  async restart(env?: Record<string, string>): Promise<void> {
    if (env) this.#options.command = { ...this.#options.command, env: { ...this.#options.command.env, ...env } };
    this.#replacing = true;
    try {
      if (this.#child) await this.#processes.stop(this.#child);
      await this.start();
    } finally {
      this.#replacing = false;
    }
  }

  async #onEnd(child: ChildProcess): Promise<void> {
    if (this.#processes.stopping || this.#replacing || child !== this.#child) return;
    const { label, command, say, onGivenUp } = this.#options;
    const log = this.#processes.logOf(command.name);
    this.#ends = [...this.#ends.filter((moment) => moment > Date.now() - restartWindowMs), Date.now()];
    if (this.#ends.length > restartsAllowed) {
      say(`${label} ended ${this.#ends.length} times in two minutes: giving up. Its log: ${log}`);
      return onGivenUp();
    }
    say(`${label} ended unexpectedly and is being started again. Its log: ${log}`);
    try {
      await this.start();
      say(`${label} is back.`);
    } catch (error) {
      if (this.#processes.stopping) return;
      say(error instanceof Error ? error.message : String(error));
      await this.#onEnd(child === this.#child ? child : (this.#child ?? child));
    }
  }
}
