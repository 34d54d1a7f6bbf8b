import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectSilo, type Silo } from '@parvis/silo/silo-client';
import type { UpsertLine } from '@parvis/silo/upsert-line';
import { Administration } from '../bench/lib/administration.ts';
import { PublisherProcess } from '../bench/lib/publisher-process.ts';
import { Restartable } from '../bench/lib/restartable.ts';
import { answers } from '../bench/lib/running-cms.ts';
import { benchCms } from '../bench/lib/town-of-events.ts';
import type { Workshop } from '../bench/lib/workshop.ts';
import { buildSite } from '../lib/builds.ts';
import { UpsertFailed, upsert } from '../lib/cms.ts';
import { fillSilo } from '../lib/data.ts';
import type { Town } from '../lib/town.ts';
import type { Difference } from './files.ts';
import { differencesFromFresh, forgetImages, publishedFolders } from './fresh.ts';

/** The demonstration town with its real processes, which can be killed, and a clock that can be moved. */
export class LawTown {
  readonly administration: Administration;
  readonly silo: Silo;
  readonly publisher: PublisherProcess;
  readonly #town: Town;
  readonly #cms: Restartable;
  readonly #clockFile: string;
  #clock = '';
  #imports: Promise<void> = Promise.resolve();

  private constructor(town: Town, clock: string) {
    this.#town = town;
    this.#clockFile = join(town.home, 'clock');
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

  async startCms(): Promise<void> {
    this.#cms.start();
    await this.#cms.alive(answers(`${this.#town.cmsUrl}/_health`));
  }
  killCms = (): Promise<void> => this.#cms.kill();
  stopCms = (): Promise<void> => this.#cms.stop();

  /** Begins an import beside everything else, after the one under way. */
  import(lines: UpsertLine[]): void {
    const before = this.#imports;
    this.#imports = before.then(() => this.#importNow(lines));
  }
  async #importNow(lines: UpsertLine[]): Promise<void> {
    await upsert(this.#town, lines).catch((error: unknown) => {
      // A slug that another record has: the other lines are in.
      if (!(error instanceof UpsertFailed)) throw error;
    });
  }
  imported = (): Promise<void> => this.#imports;

  forgetImages = (): void => forgetImages(this.#town);

  /** What a new publisher writes otherwise. @throws CommandFailed when it failed on some page */
  compare = (): Promise<Difference[]> => differencesFromFresh(this.#town, this.clock);

  /** What is worth a look when they differ. */
  get folders(): Record<'live' | 'fresh' | 'logs', string> {
    return { ...publishedFolders(this.#town), logs: join(this.#town.home, 'logs') };
  }
}
