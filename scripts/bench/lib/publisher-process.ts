import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { PublisherEvent } from '@parvis/publisher/events';
import type { PublisherStatus } from '@parvis/publisher/status-server';
import { publisherCommand } from '../../lib/run-town.ts';
import type { Town } from '../../lib/town.ts';
import { Restartable } from './restartable.ts';

/** The resident publisher of a town, as `npm start` runs it, with what it says of its work. */
export class PublisherProcess {
  /** Pages rendered since the first start. */
  rendered = 0;
  /** Pages that failed at the last publish that told of any, by site. */
  readonly failed = new Map<string, string[]>();
  readonly #statusUrl: string;
  readonly #process: Restartable;
  #ready = Promise.withResolvers<void>();

  constructor(town: Town, env: Record<string, string> = {}) {
    const command = publisherCommand(town, 'run');
    this.#statusUrl = `http://127.0.0.1:${town.ports.status}/status`;
    this.#process = new Restartable(town.processes, {
      ...command,
      env: { ...command.env, ...env },
      onLine: (line) => line.startsWith('{"event"') && this.#on(JSON.parse(line)),
    });
  }

  /** Settles when every site has been published once. @throws CommandFailed when it ends before */
  async start(env?: Record<string, string>): Promise<void> {
    this.#ready = Promise.withResolvers();
    this.#process.start(env);
    await this.#process.alive(this.#ready.promise);
  }

  kill = (): Promise<void> => this.#process.kill();
  stop = (): Promise<void> => this.#process.stop();

  /** @returns undefined while it does not answer */
  async status(): Promise<PublisherStatus | undefined> {
    const response = await fetch(this.#statusUrl, { signal: AbortSignal.timeout(10_000) }).catch(() => undefined);
    return response?.ok ? ((await response.json()) as PublisherStatus) : undefined;
  }

  /** Resident memory, in MB. */
  async memory(): Promise<number> {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(this.#process.pid)]);
    return Number(stdout.trim()) / 1024;
  }

  #on(event: PublisherEvent): void {
    if (event.event === 'ready') this.#ready.resolve();
    if (event.event !== 'published') return;
    this.rendered += event.pages;
    this.failed.set(
      event.site,
      event.failed.map(({ path, error }) => `${path}: ${error}`),
    );
  }
}
