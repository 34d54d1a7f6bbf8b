import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blankEvent } from './blank.ts';
import { CatchUp, type Head, headMeta, type JournalPage, type JournalSource } from './catch-up.ts';
import type { Id, RecordType, SiloRecord } from './records.ts';
import { Replica } from './replica.ts';

/** Whatever changes, in whatever batches, with crashes and a silo that fails: the replica comes to hold what the silo holds, edits first. */

const away = new Error('The silo does not answer');

class ListedSilo implements JournalSource {
  readonly records = new Map<Id, SiloRecord>();
  readonly rows: JournalPage['rows'] = [];
  readonly fetched: Id[][] = [];
  isFailing = false;
  /** Rows before this position are gone. */
  floor = 0;

  write(id: Id, title: string | null, bulk: boolean): void {
    if (title === null) this.records.delete(id);
    else this.records.set(id, { ...blankEvent, id, slug: id, title });
    this.rows.push({ type: 'event', document: id, bulk });
  }

  async head(): Promise<Head> {
    return { epoch: 'e', sequence: String(this.rows.length) };
  }

  async changes({ sequence }: Head, limit: number): Promise<JournalPage> {
    const from = Number(sequence);
    const rows = this.rows.slice(from, from + Math.min(limit, 3));
    const end = from + rows.length;
    return {
      epoch: 'e',
      sequence: String(end),
      rows,
      remaining: this.rows.length - end,
      refill: from < this.floor,
    };
  }

  async fetch(_type: RecordType, ids: readonly Id[]): Promise<SiloRecord[]> {
    this.#answer();
    this.fetched.push([...ids]);
    return ids.flatMap((id) => this.records.get(id) ?? []);
  }

  async shown() {
    return [];
  }

  async fill(replica: Replica): Promise<void> {
    this.#answer();
    replica.write(() => {
      replica.clear();
      for (const record of this.records.values()) replica.put(record);
    });
  }

  #answer(): void {
    if (this.isFailing) throw away;
  }
}

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const step = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constant('write'), id, fc.option(fc.constantFrom('Bal', 'Fête')), fc.boolean()) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('step'), fc.integer({ min: 1, max: 4 })) },
  fc.tuple(fc.constant('fail')),
  fc.tuple(fc.constant('crash')),
  fc.tuple(fc.constant('forget')),
);

const titles = (records: Iterable<SiloRecord>) =>
  Object.fromEntries([...records].map((record) => [record.id, 'title' in record && record.title]));

it('ends with what the silo holds, and takes what editors changed first', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const silo = new ListedSilo();
      const replica = new Replica(':memory:');
      let catchUp = new CatchUp(silo, replica);
      /** Ids that an editor changed since they were last taken. */
      const edited = new Set<Id>();
      const take = async (bulkAtOnce?: number) => {
        const fetchesBefore = silo.fetched.length;
        const caught = await catchUp.step(bulkAtOnce);
        const taken = silo.fetched.slice(fetchesBefore).flat();
        if (caught.kind === 'filled') edited.clear();
        else if (edited.size > 0) expect(new Set(taken)).toEqual(edited);
        for (const one of taken) {
          edited.delete(one);
          expect(catchUp.waits('event', one)).toBe(false);
        }
        return caught;
      };
      for (const [kind, ...given] of steps) {
        if (kind === 'write') {
          const [one, title, bulk] = given as [Id, string | null, boolean];
          silo.write(one, title, bulk);
          if (!bulk) edited.add(one);
        } else if (kind === 'step') {
          await take(given[0] as number);
        } else if (kind === 'crash') {
          catchUp = new CatchUp(silo, replica);
          // What comes again after a crash is more than what waited.
          const kept = Number((replica.meta(headMeta) ?? ':0').split(':')[1]);
          for (const row of silo.rows.slice(kept)) if (!row.bulk) edited.add(row.document);
        } else if (kind === 'forget') {
          silo.floor = silo.rows.length;
        } else {
          silo.isFailing = true;
          await take().catch((error: unknown) => expect(error).toBe(away));
          silo.isFailing = false;
        }
      }
      for (let isDone = false; !isDone; ) {
        const caught = await take();
        isDone = caught.kind === 'changed' && caught.remaining + caught.remainingBulk === 0;
      }
      expect(titles(replica.list('event'))).toEqual(titles(silo.records.values()));
      expect(replica.meta(headMeta)).toBe(`e:${silo.rows.length}`);
      replica.close();
    }),
    { numRuns: 300 },
  );
});

it('keeps the position before the first row that waits', async () => {
  const silo = new ListedSilo();
  const replica = new Replica(':memory:');
  const catchUp = new CatchUp(silo, replica);
  await catchUp.step();
  for (const one of ['a', 'b', 'c', 'd', 'e']) silo.write(one, 'Import', true);
  silo.write('f', 'Édité', false);
  expect(await catchUp.step(2)).toMatchObject({ changes: [{ id: 'f' }], bulk: false, remaining: 0, remainingBulk: 5 });
  expect(replica.meta(headMeta)).toBe('e:0');
  expect(catchUp.read).toEqual({ epoch: 'e', sequence: '6' });
  await catchUp.step(2);
  expect(replica.meta(headMeta)).toBe('e:0');
  expect(await catchUp.step(2)).toMatchObject({ changes: [{ id: 'c' }, { id: 'd' }], bulk: true, remainingBulk: 1 });
  expect(replica.meta(headMeta)).toBe('e:3');
  await catchUp.step(2);
  expect(replica.meta(headMeta)).toBe('e:6');
});
