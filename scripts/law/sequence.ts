import { setTimeout as sleep } from 'node:timers/promises';
import type { Chance } from '../bench/lib/random.ts';
import type { Difference } from './files.ts';
import { settled } from './settle.ts';
import type { Steps } from './steps.ts';
import type { LawTown } from './town.ts';

/** Milliseconds within which something is killed after a step began: about what the step and its publish take. */
const meanwhile = 400;

/** Some steps, cut by kills and restarts, until the publisher says that it has done all. */
export class Sequence {
  /** What was done, in order. */
  readonly told: string[] = [];
  kills = 0;
  readonly #town: LawTown;
  readonly #steps: Steps;
  readonly #random: Chance;
  readonly #mayKill: boolean;

  constructor(town: LawTown, steps: Steps, random: Chance, mayKill: boolean) {
    this.#town = town;
    this.#steps = steps;
    this.#random = random;
    this.#mayKill = mayKill;
  }

  /** @returns what a new publisher writes otherwise */
  async run(): Promise<Difference[]> {
    const random = this.#random;
    const clock = this.#town.clock;
    this.#steps.begin();
    for (let n = random.between(1, 40); n > 0; n -= 1) {
      const step = this.#steps.next();
      if (this.#mayKill) await this.#interrupt();
      this.told.push(await step);
      if (random.between(0, 2) === 0) await sleep(random.between(0, 1500));
    }
    await this.#town.imported();
    // The clock alone must wake the publisher too; that it has, nothing says but a change that comes after.
    if (this.#town.clock !== clock) await sleep(random.between(0, 2500));
    if (this.#town.clock !== clock || random.between(0, 1)) this.told.push(await this.#steps.beat());
    await settled(this.#town);
    return this.#town.compare();
  }

  /** Rarely, and then in the middle of the step that is under way: an end without warning, or an ordinary stop, and a new start. */
  async #interrupt(): Promise<void> {
    const { random, town } = { random: this.#random, town: this.#town };
    const chosen = random.between(0, 59);
    if (chosen > 4) return;
    await sleep(random.between(0, meanwhile));
    if (chosen < 3) this.kills += 1;
    switch (chosen) {
      case 0:
        this.told.push('kill -9 of the CMS');
        await town.killCms();
        return town.startCms();
      case 1:
      case 2:
        this.told.push('kill -9 of the publisher');
        await town.publisher.kill();
        return town.publisher.start();
      case 3:
        this.told.push('restart of the publisher');
        await town.publisher.stop();
        return town.publisher.start();
      default:
        this.told.push('restart of the CMS');
        await town.stopCms();
        return town.startCms();
    }
  }
}
