import { describe, expect, it } from 'vitest';
import { frenchDate, ScheduleError, slotsOf } from './schedule.ts';

const sunday = '2026-11-22';

describe('slotsOf', () => {
  it('counts weeks from the Monday of the week of today', () => {
    expect(slotsOf('0 lu 10:00-11:00', sunday)).toEqual([
      { start: '2026-11-16T09:00:00.000Z', end: '2026-11-16T10:00:00.000Z', allDay: false },
    ]);
  });

  it('keeps the hour on the wall when the clocks change', () => {
    const starts = slotsOf('17..18 me 18:00-19:00', sunday).map((slot) => slot.start);
    expect(starts).toEqual(['2027-03-17T17:00:00.000Z', '2027-03-24T17:00:00.000Z']);
    expect(slotsOf('19 me 18:00-19:00', sunday)[0]?.start).toBe('2027-03-31T16:00:00.000Z');
  });

  it('ends after midnight when the end is earlier than the start', () => {
    expect(slotsOf('1 sa 22:00-02:00', sunday)[0]?.end).toBe('2026-11-29T01:00:00.000Z');
  });

  it('skips closed days in a series and moves a single date to the next week', () => {
    expect(slotsOf('5..6 ve 10:00-11:00', sunday)).toEqual([]);
    expect(slotsOf('5 ve 10:00-11:00', sunday)[0]?.start).toBe('2027-01-08T09:00:00.000Z');
  });

  it('makes one all-day slot of a span', () => {
    expect(slotsOf('1 sa > 2 di', sunday)).toEqual([
      { start: '2026-11-27T23:00:00.000Z', end: '2026-12-06T22:59:00.000Z', allDay: true },
    ]);
  });

  it('says what it cannot read', () => {
    expect(() => slotsOf('demain', sunday)).toThrow(ScheduleError);
  });
});

it('writes dates the French way', () => {
  expect(frenchDate('2026-11-22')).toBe('dimanche 22 novembre');
  expect(frenchDate('2027-01-01')).toBe('vendredi 1er janvier');
});
