import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Exception, occurrencesOf, type Slot } from './expand';
import { inParis } from './paris-time';

const slot = (start: string, end: string | null = null, allDay = false): Slot => ({ start, end, allDay });
const startsOf = (first: Slot, recurrence: string, exceptions: Exception[] = [], more: Slot[] = []) =>
  occurrencesOf({ slots: [first, ...more], recurrence, exceptions }).map(({ start }) => start);
/** Monday 5 January 2026, 10:00 to 12:00. */
const class10 = slot('2026-01-05T09:00:00.000Z', '2026-01-05T11:00:00.000Z');

describe('occurrencesOf', () => {
  it('keeps a class at 10:00 to 12:00 on both clock changes', () => {
    const all = occurrencesOf({ slots: [class10], recurrence: 'FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20261231T225959Z' });
    expect(all).toHaveLength(104);
    expect(new Set(all.map(({ start }) => inParis(start).toPlainTime().toString()))).toEqual(new Set(['10:00:00']));
    expect(
      new Set(
        all.map(({ end }) =>
          inParis(end ?? '')
            .toPlainTime()
            .toString(),
        ),
      ),
    ).toEqual(new Set(['12:00:00']));
    expect(all.map(({ start }) => start)).toContain('2026-03-30T08:00:00.000Z');
    expect(all.map(({ start }) => start)).toContain('2026-10-26T09:00:00.000Z');
  });

  it('leaves out an hour that does not exist, and takes the first of one that comes twice (RFC 5545, 3.3.10)', () => {
    expect(startsOf(slot('2026-03-28T01:30:00Z'), 'FREQ=DAILY;COUNT=2')).toEqual([
      '2026-03-28T01:30:00.000Z',
      '2026-03-30T00:30:00.000Z',
    ]);
    expect(startsOf(slot('2026-10-24T00:30:00Z'), 'FREQ=DAILY;COUNT=3')).toEqual([
      '2026-10-24T00:30:00.000Z',
      '2026-10-25T00:30:00.000Z',
      '2026-10-26T01:30:00.000Z',
    ]);
  });

  it('repeats whole days and several days over a clock change', () => {
    const weekend = slot('2026-03-20T23:00:00.000Z', '2026-03-22T22:59:00.000Z', true);
    expect(occurrencesOf({ slots: [weekend], recurrence: 'FREQ=WEEKLY;COUNT=3' })).toMatchObject([
      { start: '2026-03-20T23:00:00.000Z', end: '2026-03-22T22:59:00.000Z', allDay: true },
      { start: '2026-03-27T23:00:00.000Z', end: '2026-03-29T21:59:00.000Z', allDay: true },
      { start: '2026-04-03T22:00:00.000Z', end: '2026-04-05T21:59:00.000Z', allDay: true },
    ]);
  });

  it('keeps an open end open', () => {
    const ends = occurrencesOf({ slots: [slot(class10.start)], recurrence: 'FREQ=DAILY;COUNT=3' }).map(
      ({ end }) => end,
    );
    expect(ends).toEqual([null, null, null]);
  });

  it('takes a day as end to be included', () => {
    expect(startsOf(class10, 'FREQ=WEEKLY;UNTIL=20260119')).toHaveLength(3);
  });

  it('finds the second Tuesday, the last Friday and the last day of the month', () => {
    const day = (text: string) => startsOf(slot(`${text}T09:00:00Z`), rule).map((start) => start.slice(0, 10));
    let rule = 'FREQ=MONTHLY;BYDAY=2TU;COUNT=3';
    expect(day('2026-01-13')).toEqual(['2026-01-13', '2026-02-10', '2026-03-10']);
    rule = 'FREQ=MONTHLY;BYDAY=-1FR;COUNT=3';
    expect(day('2026-01-30')).toEqual(['2026-01-30', '2026-02-27', '2026-03-27']);
    rule = 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3';
    expect(day('2026-01-31')).toEqual(['2026-01-31', '2026-02-28', '2026-03-31']);
  });

  it('adds slots, in order, each once', () => {
    const again = slot('2026-01-12T09:00:00Z', '2026-01-12T11:00:00Z');
    const early = slot('2026-01-02T09:00:00Z');
    expect(startsOf(class10, 'FREQ=WEEKLY;COUNT=2', [], [again, early])).toEqual([
      '2026-01-02T09:00:00.000Z',
      '2026-01-05T09:00:00.000Z',
      '2026-01-12T09:00:00.000Z',
    ]);
  });

  it('cancels, moves and excludes the occurrence of a day', () => {
    const exceptions: Exception[] = [
      { date: '2026-01-12', state: 'cancelled', reason: 'Neige' },
      { date: '2026-01-19', state: 'excluded' },
      { date: '2026-01-26', state: 'moved', start: '2026-01-27T13:00:00Z', end: '2026-01-27T15:00:00Z' },
    ];
    expect(occurrencesOf({ slots: [class10], recurrence: 'FREQ=WEEKLY;COUNT=4', exceptions })).toEqual([
      { ...class10, status: 'scheduled', reason: null, previousStart: null },
      {
        start: '2026-01-12T09:00:00.000Z',
        end: '2026-01-12T11:00:00.000Z',
        allDay: false,
        status: 'cancelled',
        reason: 'Neige',
        previousStart: null,
      },
      {
        start: '2026-01-27T13:00:00.000Z',
        end: '2026-01-27T15:00:00.000Z',
        allDay: false,
        status: 'moved',
        reason: null,
        previousStart: '2026-01-26T09:00:00.000Z',
      },
    ]);
  });

  it('tells two occurrences of a day apart by their time', () => {
    const evening = slot('2026-01-05T18:00:00Z');
    const exceptions: Exception[] = [{ date: '2026-01-05', time: '19:00:00.000', state: 'excluded' }];
    expect(occurrencesOf({ slots: [class10, evening], exceptions }).map(({ start }) => start)).toEqual([class10.start]);
  });

  it('gives at most 800 occurrences, in order, none twice, whatever the schedule', () => {
    const start = fc.integer({ min: 0, max: 900_000 }).map((hours) => slot(new Date(hours * 3_600_000).toISOString()));
    const rule = fc.constantFrom(
      'FREQ=DAILY',
      'FREQ=WEEKLY;INTERVAL=2',
      'FREQ=MONTHLY;BYDAY=MO',
      'FREQ=YEARLY;COUNT=900',
    );
    fc.assert(
      fc.property(start, fc.array(start, { maxLength: 5 }), rule, (first, more, recurrence) => {
        const starts = startsOf(first, recurrence, [], more);
        expect(starts.length).toBeLessThanOrEqual(800);
        expect(starts).toEqual([...new Set(starts)].sort());
      }),
      { numRuns: 40 },
    );
  });
});
