import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blankEvent } from './blank.ts';
import { facetsOf, occurrencesOf } from './facets.ts';
import { type FacetName, type Filter, facetNames } from './filter.ts';
import { compareRanks, matches, rankOf, subjectOf } from './matching.ts';
import { attendanceModes, type Block, type EventRecord, eventStatuses } from './records.ts';
import { Replica } from './replica.ts';

/** The replica chooses how to look; a plain filter over all records says what it must find, and in which order. */

const hub = fc.constantFrom('a', 'b', 'c');
const hubs = fc.uniqueArray(hub);
const days = Array.from({ length: 12 }, (_, index) => `2026-11-${index + 10}`);
const day = fc.constantFrom(...days);
const slot = fc
  .tuple(day, fc.constantFrom('08:00', '22:30', '23:30'), fc.option(fc.constantFrom(1, 30, 100)), fc.boolean())
  .map(([on, at, hours, allDay]) => {
    const start = `${on}T${at}:00.000Z`;
    const end = hours === null ? null : new Date(Date.parse(start) + hours * 3_600_000).toISOString();
    return { start, end, allDay };
  });
const words = { summary: null, description: [], price: null, plainText: [] };

const anyEvent: fc.Arbitrary<EventRecord> = fc
  .record({
    id: fc.stringMatching(/^[a-zé]{1,3}$/),
    slug: hub,
    formerSlugs: fc.uniqueArray(hub),
    title: fc.constantFrom('Été', 'ete', 'Bal', 'Cœur'),
    sites: fc.uniqueArray(fc.constantFrom('ville', 'jeunesse')),
    service: fc.option(hub),
    themes: hubs,
    audiences: hubs,
    commune: fc.option(hub),
    place: fc.option(hub),
    organizer: fc.option(hub),
    offers: hubs,
    status: fc.constantFrom(...eventStatuses),
    attendanceMode: fc.constantFrom(...attendanceModes),
    plainText: fc.constantFrom<Block[]>([], [{ type: 'paragraph', children: [{ type: 'text', text: 'Court.' }] }]),
    slots: fc.array(slot, { minLength: 1, maxLength: 3 }),
    languages: fc.subarray(['en', 'ar']),
  })
  .map(({ sites, slots, languages, ...made }) => ({
    ...blankEvent,
    ...made,
    sites: sites.map((site) => ({ site, url: `https://${site}.example/` })),
    translations: Object.fromEntries(languages.map((locale) => [locale, { ...words, title: locale }])),
    slots: slots.toSorted((a, b) => byBytes(a.start, b.start)),
  }));

const oneOrMore = <T extends string>(value: fc.Arbitrary<T>) => fc.oneof(value, fc.uniqueArray(value));
const anyWhere = fc.record(
  {
    site: oneOrMore(fc.constantFrom('ville', 'jeunesse', 'autre')),
    service: oneOrMore(hub),
    theme: oneOrMore(hub),
    audience: oneOrMore(hub),
    commune: oneOrMore(hub),
    place: oneOrMore(hub),
    organizer: oneOrMore(hub),
    offer: oneOrMore(hub),
    contributor: oneOrMore(hub),
    series: oneOrMore(hub),
    kind: oneOrMore(fc.constantFrom(...attendanceModes)),
    status: oneOrMore(fc.constantFrom(...eventStatuses)),
    former: oneOrMore(hub),
    locale: oneOrMore(fc.constantFrom('en', 'ar')),
    version: oneOrMore(fc.constantFrom('plain', 'sign', 'audio')),
  },
  { requiredKeys: [] },
);
/** Few facets at a time, in any order, or nothing would ever match. */
const someWhere = fc
  .tuple(anyWhere, fc.shuffledSubarray([...facetNames], { maxLength: 3 }))
  .map(([where, names]): Filter['where'] =>
    Object.fromEntries(
      names.flatMap((name) =>
        name !== 'letter' && name !== 'month' && where[name] !== undefined ? [[name, where[name]]] : [],
      ),
    ),
  );
const anyFilter: fc.Arbitrary<Filter> = fc.record(
  {
    where: someWhere,
    slug: hub,
    from: day,
    to: day,
    not: fc.array(fc.stringMatching(/^[a-z]{1,2}$/)),
    order: fc.constantFrom('date' as const, 'name' as const, 'position' as const),
    limit: fc.integer({ min: 0, max: 5 }),
    offset: fc.integer({ min: 0, max: 3 }),
  },
  { requiredKeys: [] },
);

const anyRecords = fc.uniqueArray(anyEvent, { selector: ({ id }) => id, maxLength: 40 });
const anyFilters = fc.array(anyFilter, { minLength: 1, maxLength: 8 });

/** Asks the same questions twice, the second time among kept answers and with one document left out. */
function expectPlainAnswers(
  replica: Replica,
  made: readonly EventRecord[],
  filters: readonly Filter[],
  excluded: string,
) {
  for (const filter of [...filters, ...filters.map((one) => ({ ...one, not: [excluded] }))]) {
    const kept = made.filter((record) => keeps(record, filter));
    expect(replica.list('event', filter).map(({ id }) => id)).toEqual(plainList(kept, filter));
    expect(replica.slugs('event', filter)).toEqual(kept.map(({ slug }) => slug).toSorted());
    expect(replica.count('event', filter)).toBe(kept.length);
    expect(replica.tally('event', filter, 'theme')).toEqual(plainTally(kept, 'theme'));
    const period = { from: '2026-11-08', to: '2026-11-16', ...filter };
    expect(replica.days(period)).toEqual(plainDays(made, period));
  }
}

function put(replica: Replica, records: readonly EventRecord[]): void {
  replica.write(() => {
    for (const record of records) replica.put(record);
  });
}

it('answers exactly what a plain filter over all records would', () => {
  fc.assert(
    fc.property(anyRecords, anyFilters, hub, (made, filters, excluded) => {
      const replica = new Replica(':memory:');
      put(replica, made);
      expectPlainAnswers(replica, made, filters, excluded);
      replica.close();
    }),
    { numRuns: 150 },
  );
});

it('goes on doing so after any changes, from the answers it kept', () => {
  const change = fc.oneof(anyRecords, fc.array(fc.nat(), { maxLength: 5 }), fc.constant('undone' as const));
  fc.assert(
    fc.property(anyRecords, fc.array(change, { maxLength: 6 }), anyFilters, hub, (made, changes, filters, excluded) => {
      const replica = new Replica(':memory:');
      const records = new Map(made.map((record) => [record.id, record]));
      put(replica, made);
      expectPlainAnswers(replica, made, filters, excluded);
      for (const one of changes) {
        if (one === 'undone')
          expect(() =>
            replica.write(() => {
              for (const id of records.keys()) replica.remove('event', id);
              throw new Error('undone');
            }),
          ).toThrow('undone');
        else
          replica.write(() => {
            for (const item of one)
              if (typeof item === 'object') {
                replica.put(item);
                records.set(item.id, item);
              } else {
                const id = [...records.keys()][item % (records.size || 1)] ?? '';
                replica.remove('event', id);
                records.delete(id);
              }
          });
        expectPlainAnswers(replica, [...records.values()], filters, excluded);
      }
      replica.close();
    }),
    { numRuns: 80 },
  );
});

/** As the publisher matches one record against the filters that pages asked. */
const keeps = (record: EventRecord, filter: Filter): boolean =>
  !filter.not?.includes(record.id) && matches(subjectOf(record), { from: '', to: '9', ...filter });

function plainList(kept: readonly EventRecord[], filter: Filter): string[] {
  const { limit, offset = 0 } = filter;
  const rank = (record: EventRecord) => rankOf(subjectOf(record), filter);
  const sorted = kept.toSorted((a, b) => compareRanks(rank(a), rank(b)));
  return sorted.slice(offset, limit === undefined ? undefined : offset + limit).map(({ id }) => id);
}

function plainTally(kept: readonly EventRecord[], facet: FacetName): { value: string; count: number }[] {
  const values = kept.flatMap((record) => facetsOf(record).filter(({ name }) => name === facet));
  const counts = new Map<string, number>();
  for (const { value } of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => byBytes(a.value, b.value));
}

function plainDays(made: readonly EventRecord[], filter: Filter & { from: string; to: string }) {
  const kept = made.filter((record) => keeps(record, filter));
  // A period always holds its first day.
  const asked = Array.from({ length: 31 }, (_, index) => `2026-11-${String(index + 1).padStart(2, '0')}`).filter(
    (on) => on === filter.from || (on >= filter.from && on <= filter.to),
  );
  const on = (at: string) => (record: EventRecord) =>
    occurrencesOf(record).some(({ firstDay, lastDay }) => firstDay <= at && lastDay >= at);
  return asked.map((at) => ({ day: at, count: kept.filter(on(at)).length })).filter(({ count }) => count > 0);
}

/** SQLite's order of text. */
function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
