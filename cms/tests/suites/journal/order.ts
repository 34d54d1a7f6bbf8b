import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiled } from '../../support/compiled.ts';
import { changesAfter, type Head, headOf } from '../../support/journal.ts';
import { otherProcess } from '../../support/other-process.ts';
import { event, load } from '../../support/records.ts';
import type { Database, TestSilo } from '../../support/silo.ts';

const { appendToJournal } = compiled.append;
const { changesSince } = compiled.read;
const { openJournal } = compiled.epoch;
const { removeOldRows } = compiled.retention;

/** A transaction of the crowd: what it writes, how long it waits before each row and before its end, and whether it fails. */
const transaction = fc.record({
  waits: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 4 }),
  fails: fc.boolean(),
});
type Transaction = typeof transaction extends fc.Arbitrary<infer T> ? T : never;

/** No reader skips a row or sees one twice, whatever the order of commits; and a journal that was cut or restored says so. */
export function journalOrderSuite(silo: () => TestSilo, database: Database): void {
  const url = () => silo().url;

  it('is the same for every reader, whole and without repetition, while a crowd of transactions ends in any order', async () => {
    const { strapi } = silo();
    const start = await headOf(url());
    const transactions = fc.sample(transaction, { numRuns: database === 'postgres' ? 400 : 60, seed: 20261126 });
    const committed: string[] = [];
    const queue = transactions.entries();
    const writing = async () => {
      for (const [n, given] of queue) committed.push(...(await carryOut(n, given)));
    };
    const carryOut = async (n: number, { waits, fails }: Transaction): Promise<string[]> => {
      const documents = waits.slice(1).map((_, m) => `foule-${n}-${m}`);
      const work = strapi.db.transaction(async () => {
        for (const [m, document] of documents.entries()) {
          await sleep(waits[m]);
          await appendToJournal(strapi, 'event', [document]);
        }
        await sleep(waits.at(-1));
        if (fails) throw new Error('panne');
      });
      return work.then(
        () => documents,
        () => [],
      );
    };
    let written = false;
    const reading = async (limit: number) => {
      const seen: string[] = [];
      for (let after: Head = start, last = false; ; ) {
        const changes = await changesSince(strapi, { epoch: start.epoch, after: after.sequence, limit });
        expect(changes.refill).toBe(false);
        seen.push(...changes.rows.map(({ document }) => document));
        after = changes;
        if (last && changes.rows.length === 0) return seen;
        last = written;
      }
    };
    // SQLite has one connection: a transaction keeps it, so that there is no crowd.
    const writers = Promise.all(Array.from({ length: database === 'postgres' ? 7 : 1 }, writing)).then(() => {
      written = true;
    });
    const [one, two] = await Promise.all([reading(3), reading(500), writers]);
    expect(committed.length).toBeGreaterThan(transactions.length / 2);
    expect(one.toSorted()).toEqual(committed.toSorted());
    expect(two).toEqual(one);
  });

  it('has one row for each document and transaction', async () => {
    const { strapi } = silo();
    const head = await headOf(url());
    await strapi.db.transaction(async () => {
      await appendToJournal(strapi, 'event', ['a', 'b', 'a']);
      await strapi.db.transaction(() => appendToJournal(strapi, 'event', ['b', 'c']));
      await appendToJournal(strapi, 'place', ['a']);
    });
    await appendToJournal(strapi, 'event', ['a']);
    const { rows } = await changesAfter(url(), head);
    expect(rows.map(({ type, document }) => `${type} ${document}`)).toEqual([
      'event a',
      'event b',
      'event c',
      'place a',
      'event a',
    ]);
  });

  it('takes many rows at once', async () => {
    const head = await headOf(url());
    await appendToJournal(
      silo().strapi,
      'event',
      Array.from({ length: 12_000 }, (_, n) => `mille-${n}`),
    );
    expect(await changesAfter(url(), head, 1)).toMatchObject({ remaining: 11_999 });
  });

  it('makes the readers of another life of the database fill again', async () => {
    const head = await headOf(url());
    const [made] = await load(silo().strapi, [event('avant-la-copie')]);
    const after = await headOf(url());
    // As after the return of a copy made before: the row is gone, and another one takes its number later.
    const { id } = await silo()
      .strapi.db.connection('parvis_journal')
      .where({ document: made?.documentId })
      .first('id');
    await silo().strapi.db.connection('parvis_journal').where({ id }).delete();
    expect((await changesAfter(url(), head)).refill).toBe(false);
    expect((await changesAfter(url(), after)).refill).toBe(true);
    const other = await otherProcess(database);
    await other.run(`insert into parvis_journal (id, type, document, at, "transaction")
      values (${id}, 'event', 'autre', ${database === 'sqlite' ? Date.now() : 'now()'}, ${after.sequence.split('-')[0]})`);
    await other.close();
    expect((await changesAfter(url(), after)).refill).toBe(true);
    expect((await changesAfter(url(), head)).rows.map(({ document }) => document)).toEqual(['autre']);
  });

  describe('old rows', () => {
    const day = 24 * 60 * 60 * 1000;
    const inFortyDays = () => Date.now() + 40 * day;
    const count = async (): Promise<number> => Number(await silo().strapi.db.query('parvis::journal').count());

    it('stay while they are young, or few', async () => {
      const { strapi } = silo();
      expect(await removeOldRows(strapi, { days: 30, rows: 1 })).toBe(0);
      expect(await removeOldRows(strapi, { days: 30, rows: await count() }, inFortyDays())).toBe(0);
    });
    it('go from the oldest on, and whoever stands before them fills again', async () => {
      const { strapi } = silo();
      const beginning = { ...(await headOf(url())), sequence: '0' };
      expect((await changesAfter(url(), beginning, 1)).refill).toBe(false);
      const old = await headOf(url());
      await load(strapi, [event('garde-1'), event('garde-2'), event('garde-3')]);
      const kept = await changesAfter(url(), old);
      const before = await count();
      expect(await removeOldRows(strapi, { days: 30, rows: 3 }, inFortyDays())).toBe(before - 3);
      for (const position of [beginning, old]) expect((await changesAfter(url(), position)).refill).toBe(true);
      const [first, ...rest] = kept.rows;
      expect(await changesAfter(url(), { ...old, sequence: first?.sequence ?? '' })).toMatchObject({
        refill: false,
        rows: rest,
      });
    });
    it('leave the last one, by which a reader knows that it has all', async () => {
      const head = await headOf(url());
      await removeOldRows(silo().strapi, { days: 0, rows: 0 }, inFortyDays());
      expect(await count()).toBe(1);
      expect(await headOf(url())).toEqual(head);
      expect((await changesAfter(url(), head)).refill).toBe(false);
    });
    it('are looked for every night', () => {
      expect(silo().strapi.cron.jobs.map(({ name }) => name)).toContain('parvis-journal');
    });
  });

  if (database === 'postgres')
    it('starts anew when the database comes from another cluster, whose transactions had higher numbers', async () => {
      const { strapi } = silo();
      const head = await headOf(url());
      await openJournal(strapi);
      expect((await headOf(url())).epoch).toBe(head.epoch);
      await strapi.db
        .connection('parvis_journal')
        .insert({ type: 'event', document: 'ailleurs', transaction: 10 ** 12 });
      await openJournal(strapi);
      const anew = await headOf(url());
      expect(anew).toEqual({ epoch: expect.not.stringMatching(head.epoch), sequence: '0' });
      expect((await changesAfter(url(), head)).refill).toBe(true);
      await load(strapi, [event('nouveau-depart')]);
      expect((await changesAfter(url(), anew)).rows).toHaveLength(1);
    });
}
