import { expect, it } from 'vitest';
import { answersOf, differenceOf } from '../../support/answers.ts';
import { changesAfter, headOf } from '../../support/journal.ts';
import { RandomTown } from '../../support/random-town.ts';
import type { Database, TestSilo } from '../../support/silo.ts';

/** The walk on PostgreSQL is shorter: the rules are the same, only the database differs. */
const steps: Record<Database, number> = { sqlite: 60, postgres: 25 };
/** Milliseconds: some thousand answers are read, on any machine. */
const patience = 600_000;
/** Chosen so that each of our rules that tell of others is needed in one of them. */
const seeds: Record<Database, number[]> = { sqlite: [4, 5], postgres: [4] };

/** The law of the journal: what a published record answers never changes without a row that says so, whoever writes what. */
export function journalAnswersSuite(silo: () => TestSilo, database: Database): void {
  it.each(seeds[database])(
    'has a row for every record whose answer changed, and none of what was refused (seed %i)',
    async (seed) => {
      const { strapi, url } = silo();
      const answers = () => answersOf(strapi, url);
      const town = new RandomTown(strapi, seed);
      await town.build(3);
      let before = await answers();
      for (let n = 0; n < steps[database]; n += 1) {
        const head = await headOf(url);
        const { what, error } = await town.step();
        const { rows } = await changesAfter(url, head, 1000);
        const told = rows.map(({ type, document }) => `${type} ${document}`);
        expect(new Set(told).size, `step ${n}, ${what}: told once`).toBe(told.length);
        if (error) expect(told, `step ${n}, ${what}: ${error.message}`).toEqual([]);
        const after = await answers();
        // Readers ask where records are shown by `shown` when a site or a service changed.
        const askShown = rows.some(({ type }) => type === 'site' || type === 'service');
        for (const key of new Set([...before.keys(), ...after.keys()])) {
          const difference = differenceOf(before.get(key), after.get(key), askShown);
          if (!told.includes(key)) expect(difference, `step ${n}, ${what}: ${key}`).toBeUndefined();
        }
        before = after;
      }
      await town.leave();
    },
    patience,
  );
}
