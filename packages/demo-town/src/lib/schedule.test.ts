import { describe, expect, it } from 'vitest';
import { frenchDate, ScheduleError, scheduleOf } from './schedule.ts';

const sunday = '2026-11-22';

describe('scheduleOf', () => {
  const slotsOf = (text: string) => scheduleOf(text, sunday).slots;

  it('counts weeks from the Monday of the week of today', () => {
    expect(slotsOf('0 lu 10:00-11:00')).toEqual([
      { start: '2026-11-16T09:00:00.000Z', end: '2026-11-16T10:00:00.000Z', allDay: false },
    ]);
  });

  it('makes a rule of a series, over the change of hour', () => {
    expect(scheduleOf('1..21/2 lu+me 18:00-19:00', sunday)).toEqual({
      slots: [{ start: '2026-11-23T17:00:00.000Z', end: '2026-11-23T18:00:00.000Z', allDay: false }],
      recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;UNTIL=20270414T215959Z',
      exceptions: [],
    });
    expect(scheduleOf('1.. me 18:00-19:00', sunday).recurrence).toBe('FREQ=WEEKLY;BYDAY=WE');
  });

  it('ends after midnight when the end is earlier than the start', () => {
    expect(slotsOf('1 sa 22:00-02:00')[0]?.end).toBe('2026-11-29T01:00:00.000Z');
  });

  it('leaves closed days out of a series and moves a single date to the next week', () => {
    expect(scheduleOf('4..8 ve 10:00-11:00', sunday)).toMatchObject({
      recurrence: 'FREQ=WEEKLY;BYDAY=FR;UNTIL=20270115T225959Z',
      exceptions: [
        { date: '2026-12-25', state: 'excluded' },
        { date: '2027-01-01', state: 'excluded' },
      ],
    });
    expect(slotsOf('5 ve 10:00-11:00')[0]?.start).toBe('2027-01-08T09:00:00.000Z');
  });

  it('cancels, moves and leaves out dates of a rule, and no others', () => {
    const changes = ['2 me annulé : Neige', '3 me déplacé 3 je 18:00-19:00', '4 me exclu', '40 me annulé'];
    expect(scheduleOf('1..9 me 18:00-19:00', sunday, changes).exceptions).toEqual([
      { date: '2026-12-02', state: 'cancelled', start: null, end: null, reason: 'Neige' },
      {
        date: '2026-12-09',
        state: 'moved',
        start: '2026-12-10T17:00:00.000Z',
        end: '2026-12-10T18:00:00.000Z',
        reason: null,
      },
      { date: '2026-12-16', state: 'excluded', start: null, end: null, reason: null },
    ]);
  });

  it('makes one all-day slot of a span', () => {
    expect(slotsOf('1 sa > 2 di')).toEqual([
      { start: '2026-11-27T23:00:00.000Z', end: '2026-12-06T22:59:00.000Z', allDay: true },
    ]);
  });

  it('says what it cannot read', () => {
    expect(() => slotsOf('demain')).toThrow(ScheduleError);
    expect(() => scheduleOf('1..9 me 18:00-19:00', sunday, ['peut-être'])).toThrow(ScheduleError);
  });
});

it('writes dates the French way', () => {
  expect(frenchDate('2026-11-22')).toBe('dimanche 22 novembre');
  expect(frenchDate('2027-01-01')).toBe('vendredi 1er janvier');
});
