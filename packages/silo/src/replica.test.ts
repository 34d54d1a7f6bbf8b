import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankArticle, blankEvent, blankPlace } from './blank.ts';
import type { ArticleRecord, EventRecord, PlaceRecord, SiloRecord } from './records.ts';
import { Replica } from './replica.ts';
import { card } from './views.ts';

const sites = [{ site: 'ville', url: 'https://v.example/x/' }];
const event = (id: string, starts: string[], more: Partial<EventRecord> = {}): EventRecord => ({
  ...blankEvent,
  id,
  slug: id,
  sites,
  title: id,
  slots: starts.map((start) => ({ start, end: null, allDay: false })),
  ...more,
});
const place = (id: string, name: string): PlaceRecord => ({ ...blankPlace, id, slug: id, sites, name });
const article = (id: string, publishedOn: string): ArticleRecord => ({
  ...blankArticle,
  id,
  slug: id,
  sites,
  title: id,
  publishedOn,
});

function replicaOf(...records: SiloRecord[]): Replica {
  const replica = new Replica(':memory:');
  replica.write(() => {
    for (const record of records) replica.put(record);
  });
  return replica;
}
const ids = (records: { id: string }[]) => records.map(({ id }) => id);

describe('Replica', () => {
  it('orders events by their next slot on or after a day, the past ones aside', () => {
    const replica = replicaOf(
      event('weekly', ['2026-11-01T10:00:00.000Z', '2026-11-29T10:00:00.000Z']),
      event('soon', ['2026-11-24T10:00:00.000Z']),
      event('past', ['2026-11-02T10:00:00.000Z']),
    );
    expect(ids(replica.list('event', { from: '2026-11-22', order: 'date' }))).toEqual(['soon', 'weekly']);
    expect(ids(replica.list('event', { from: '2026-11-22', to: '2026-11-25', order: 'date' }))).toEqual(['soon']);
  });
  it('leaves cancelled dates aside while others follow, and tells of the last ones', () => {
    const at = (day: string) => `2026-12-${day}T10:00:00.000Z`;
    const slot = (day: string, status?: 'cancelled') => ({
      start: at(day),
      end: null,
      allDay: false,
      ...(status && { status }),
    });
    const replica = replicaOf(
      event('class', [], { slots: [slot('01', 'cancelled'), slot('08'), slot('15', 'cancelled')] }),
      event('other', [at('05')]),
    );
    const cards = (from: string) => {
      const filter = { from, order: 'date' } as const;
      return replica.list('event', filter).map((record) => card(replica, 'ville', record, filter));
    };
    expect(cards('2026-11-30')).toMatchObject([
      { slug: 'other' },
      { slug: 'class', next: { start: at('08') }, status: 'scheduled', remaining: 2 },
    ]);
    expect(cards('2026-12-10')).toMatchObject([{ slug: 'class', next: { start: at('15') }, status: 'cancelled' }]);
    expect(cards('2026-12-16')).toEqual([]);
  });
  it('counts the day of Paris, not of Greenwich', () => {
    const replica = replicaOf(event('late', ['2026-11-22T23:30:00.000Z']));
    expect(replica.count('event', { from: '2026-11-23', to: '2026-11-23' })).toBe(1);
    expect(replica.count('event', { from: '2026-11-22', to: '2026-11-22' })).toBe(0);
  });
  it('lists every day of an event of several days, ends at midnight excluded', () => {
    const replica = replicaOf(
      event('fair', [], {
        slots: [{ start: '2026-11-27T09:00:00.000Z', end: '2026-11-29T23:00:00.000Z', allDay: false }],
      }),
    );
    expect(replica.days({ from: '2026-11-01', to: '2026-12-31' })).toEqual([
      { day: '2026-11-27', count: 1 },
      { day: '2026-11-28', count: 1 },
      { day: '2026-11-29', count: 1 },
    ]);
  });
  it('orders names the French way and indexes them by letter', () => {
    const replica = replicaOf(
      place('z', 'Zénith'),
      place('e', 'École des Tilleuls'),
      place('d', 'Dojo'),
      place('n', '3e lieu'),
    );
    expect(ids(replica.list('place', { order: 'name' }))).toEqual(['n', 'd', 'e', 'z']);
    expect(replica.tally('place', {}, 'letter')).toEqual([
      { value: '#', count: 1 },
      { value: 'D', count: 1 },
      { value: 'E', count: 1 },
      { value: 'Z', count: 1 },
    ]);
  });
  it('orders articles newest first, and pages through them', () => {
    const replica = replicaOf(article('a', '2026-11-01'), article('b', '2026-11-20'), article('c', '2026-11-10'));
    expect(ids(replica.list('article', { order: 'date' }))).toEqual(['b', 'c', 'a']);
    expect(ids(replica.list('article', { order: 'date', limit: 1, offset: 1 }))).toEqual(['c']);
    expect(ids(replica.list('article', { order: 'date', not: ['b'] }))).toEqual(['c', 'a']);
  });
  it('keeps nothing of a record that is replaced or removed', () => {
    const replica = replicaOf(event('e', ['2026-11-24T10:00:00.000Z'], { themes: ['music'] }));
    replica.write(() => replica.put(event('e', ['2026-12-24T10:00:00.000Z'], { themes: ['sport'] })));
    expect(replica.count('event', { where: { theme: 'music' } })).toBe(0);
    expect(replica.count('event', { where: { theme: ['music', 'sport'] }, to: '2026-11-30' })).toBe(0);
    replica.write(() => replica.remove('event', 'e'));
    expect(replica.sizes().event).toBe(0);
  });
  it('keeps the state before when a write fails', () => {
    const replica = replicaOf(place('p', 'Parc'));
    expect(() =>
      replica.write(() => {
        replica.clear();
        throw new Error('panne');
      }),
    ).toThrow('panne');
    expect(replica.get('place', 'p')?.name).toBe('Parc');
  });
  it('answers again after each change, by itself or through another connection to the file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'parvis-replica-'));
    const file = join(folder, 'replica.db');
    const [one, other] = [new Replica(file), new Replica(file)];
    const filter = { where: { site: 'ville' }, from: '2026-11-01', to: '2026-11-30' };
    const answers = (replica: Replica) => [
      ids(replica.list('event', filter)).length,
      replica.count('event', filter),
      replica.tally('event', filter, 'site')[0]?.count ?? 0,
      replica.days(filter)[0]?.count ?? 0,
    ];
    const put = (id: string) => one.write(() => one.put(event(id, ['2026-11-24T10:00:00.000Z'])));
    expect([answers(one), answers(other)].flat()).toEqual(Array(8).fill(0));
    put('a');
    expect([answers(one), answers(other)].flat()).toEqual(Array(8).fill(1));
    put('b');
    one.write(() => {
      one.put(event('c', ['2026-11-24T10:00:00.000Z']));
      expect(answers(one)).toEqual([3, 3, 3, 3]);
      one.remove('event', 'a');
    });
    expect([answers(one), answers(other)].flat()).toEqual(Array(8).fill(2));
    one.close();
    other.close();
    rmSync(folder, { recursive: true });
  });
  it('gives each caller rows of its own', () => {
    const replica = replicaOf(event('e', ['2026-11-24T10:00:00.000Z'], { themes: ['music'] }));
    const bounds = { from: '2026-11-24', to: '2026-11-24' };
    for (const row of [...replica.tally('event', {}, 'theme'), ...replica.days(bounds)]) row.count = 7;
    replica.list('event').length = 0;
    expect([replica.tally('event', {}, 'theme')[0]?.count, replica.days(bounds)[0]?.count]).toEqual([1, 1]);
    expect(replica.list('event').length).toBe(1);
  });
  it('lists exactly what a plain filter over all records would', () => {
    const facet = fc.constantFrom('a', 'b', 'c');
    const records = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 4 }),
        themes: fc.uniqueArray(facet),
        day: fc.integer({ min: 10, max: 28 }),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(records, facet, fc.integer({ min: 10, max: 28 }), (made, theme, day) => {
        const replica = replicaOf(
          ...made.map(({ id, themes, day: at }) => event(id, [`2026-11-${at}T10:00:00.000Z`], { themes })),
        );
        const expected = made.filter(({ themes, day: at }) => themes.includes(theme) && at >= day).map(({ id }) => id);
        expect(ids(replica.list('event', { where: { theme }, from: `2026-11-${day}` })).sort()).toEqual(
          expected.sort(),
        );
        replica.close();
      }),
      { numRuns: 50 },
    );
  });
});
