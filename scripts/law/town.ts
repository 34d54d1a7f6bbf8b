import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectSilo, type Silo } from '@parvis/silo/silo-client';
import { Administration } from '../bench/lib/administration.ts';
import { PublisherProcess } from '../bench/lib/publisher-process.ts';
import { Restartable } from '../bench/lib/restartable.ts';
import { answers } from '../bench/lib/running-cms.ts';
import { benchCms } from '../bench/lib/town-of-events.ts';
import type { Workshop } from '../bench/lib/workshop.ts';
import { buildSite } from '../lib/builds.ts';
import { fillSilo } from '../lib/data.ts';
import { publisherCommand } from '../lib/run-town.ts';
import type { Town } from '../lib/town.ts';
import { type Difference, differencesOf } from './files.ts';

/** The demonstration town with its real processes, which can be killed, and a clock that can be moved. */
export class LawTown {
  readonly administration: Administration;
  readonly silo: Silo;
  readonly publisher: PublisherProcess;
  readonly #town: Town;
  readonly #cms: Restartable;
  readonly #clockFile: string;
  #clock = '';
  /** Copies of images that fresh publishers made, not the town's own; kept as long as no file is replaced. */
  readonly #images: string;

  private constructor(town: Town, clock: string) {
    this.#town = town;
    this.#clockFile = join(town.home, 'clock');
    this.#images = join(town.home, 'fresh-images');
    this.clock = clock;
    this.administration = new Administration(town.cmsUrl);
    this.silo = connectSilo({ url: town.cmsUrl, token: town.secrets.PARVIS_READ_TOKEN });
    this.#cms = new Restartable(town.processes, benchCms(town));
    const preload = new URL('./settable-clock.mjs', import.meta.url).href;
    this.publisher = new PublisherProcess(town, {
      NODE_OPTIONS: `--import ${preload}`,
      PARVIS_LAW_CLOCK: this.#clockFile,
    });
  }

  static async open(workshop: Workshop, clock: string): Promise<LawTown> {
    const town = await workshop.newTown('law');
    for (const site of town.sites) await buildSite(town, site);
    await fillSilo(town, { demo: true });
    const law = new LawTown(town, clock);
    await law.startCms();
    await law.publisher.start();
    return law;
  }

  get clock(): string {
    return this.#clock;
  }
  set clock(instant: string) {
    this.#clock = instant;
    writeFileSync(this.#clockFile, instant);
  }

  get siteKeys(): string[] {
    return this.#town.sites.map(({ config }) => config.key);
  }

  async startCms(): Promise<void> {
    this.#cms.start();
    await this.#cms.alive(answers(`${this.#town.cmsUrl}/_health`));
  }
  killCms = (): Promise<void> => this.#cms.kill();
  stopCms = (): Promise<void> => this.#cms.stop();

  forgetImages(): void {
    rmSync(this.#images, { recursive: true, force: true });
  }

  /**
   * Lets a new publisher process write the sites from an empty folder and an empty replica at the same clock, and compares.
   * @throws CommandFailed when the new process failed on some page
   */
  async compare(): Promise<Difference[]> {
    const home = join(this.#town.home, 'fresh');
    rmSync(home, { recursive: true, force: true });
    for (const folder of [home, this.#images]) mkdirSync(folder, { recursive: true });
    symlinkSync(this.#images, join(home, 'images'), 'dir');
    const command = publisherCommand(this.#town, 'publish');
    await this.#town.processes.run({
      ...command,
      env: { ...command.env, PARVIS_HOME: home, PARVIS_CLOCK: this.clock },
    });
    const differences: Difference[] = [];
    for (const key of this.siteKeys) {
      const found = await differencesOf(join(this.#town.home, 'www', key), join(home, 'www', key));
      differences.push(...found.map((difference) => ({ ...difference, file: `${key}/${difference.file}` })));
    }
    return differences;
  }

  /** The folders of both, for a look. */
  get folders(): { live: string; fresh: string; logs: string; replica: string } {
    const { home } = this.#town;
    return {
      live: join(home, 'www'),
      fresh: join(home, 'fresh'),
      logs: join(home, 'logs'),
      replica: join(home, 'replica.db'),
    };
  }
}
