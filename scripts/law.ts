/** `npm run law -- --minutes N --seed S`: whatever was done and however it was interrupted, the sites are what a new publisher writes from nothing. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chance } from './bench/lib/random.ts';
import { inWorkshop } from './bench/lib/workshop.ts';
import { Sequence } from './law/sequence.ts';
import { Steps } from './law/steps.ts';
import { LawTown } from './law/town.ts';
import { root } from './lib/paths.ts';
import { CommandFailed } from './lib/processes.ts';

const help = `npm run law -- [options]
  --minutes N   how long to go on making sequences of changes (5 unless told)
  --seed S      a number; the same one makes the same choices (that of the day unless told)
  --no-kills    kill nothing
  --verbose     tell the steps of every sequence, not only of one that ends badly
The last line of standard output is the result, in JSON; see docs/recipes/measure.md.`;

/** The instant at which each run begins, for the publisher; the demonstration town is dated around today. */
const firstClock = `${new Date().toISOString().slice(0, 10)}T09:00:00.000Z`;
const shownAtMost = 20;

const { values } = parseArgs({
  allowNegative: true,
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: new Date().toISOString().slice(0, 10).replaceAll('-', '') },
    kills: { type: 'boolean', default: true },
    verbose: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
if (values.help || !(minutes > 0) || !Number.isInteger(seed)) {
  console.error(help);
  process.exit(values.help ? 0 : 2);
}

const total = { seed, minutes, sequences: 0, steps: 0, kills: 0, differences: 0 };
try {
  await inWorkshop(async (workshop) => {
    workshop.say('Setting up the demonstration town…');
    const town = await LawTown.open(workshop, firstClock);
    const random = chance(seed);
    const steps = new Steps(town, random);
    const deadline = Date.now() + minutes * 60_000;
    while (Date.now() < deadline && total.differences === 0) {
      const sequence = new Sequence(town, steps, random, values.kills);
      const tell = () => console.error(sequence.told.map((step) => `  ${step}`).join('\n'));
      const differences = await sequence.run().catch((error: unknown) => {
        tell();
        throw error;
      });
      total.sequences += 1;
      total.steps += sequence.told.length;
      total.kills += sequence.kills;
      total.differences = differences.length;
      workshop.say(`Sequence ${total.sequences}: ${sequence.told.length} steps, ${sequence.kills} kills.`);
      if (differences.length > 0 || values.verbose) tell();
      if (differences.length === 0) continue;
      for (const { file, live, fresh } of differences.slice(0, shownAtMost))
        console.error(`${file}\n  live:  ${live}\n  fresh: ${fresh}`);
      if (differences.length > shownAtMost) console.error(`… and ${differences.length - shownAtMost} more files.`);
      console.error(`Kept in ${keep(town, sequence.told)}.`);
    }
  });
} catch (error) {
  console.error(error instanceof CommandFailed ? error.message : error);
  process.exitCode = 1;
}
console.log(JSON.stringify(total));
if (total.differences > 0) process.exitCode = 1;

/** Puts both folders where the end of the run does not remove them. @returns where */
function keep({ folders }: LawTown, told: readonly string[]): string {
  const kept = join(root, '.cache', `law-${seed}`);
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  for (const [name, folder] of Object.entries(folders)) renameSync(folder, join(kept, name));
  writeFileSync(join(kept, 'steps.txt'), `${told.join('\n')}\n`);
  return kept;
}
