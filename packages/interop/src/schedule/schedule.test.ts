import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import { timeZone } from './rule-starts.ts';
import { scheduleFromSlots } from './schedule-from-slots.ts';
import { instantOf, type PlainSlot } from './shape.ts';
import { slotsFromSchedule } from './slots-from-schedule.ts';

const at = (day: string, time = '10:00', end: string | null = '12:00'): PlainSlot => {
  const moment = (clock: string) => instantOf(Temporal.PlainDateTime.from(`${day}T${clock}`).toZonedDateTime(timeZone));
  return { start: moment(time), end: end && moment(end), allDay: false };
};
const days = (first: string, step: Temporal.DurationLike, count: number) =>
  Array.from({ length: count }, (_, index) => {
    let day = Temporal.PlainDate.from(first);
    for (let done = 0; done < index; done++) day = day.add(step);
    return day.toString();
  });

describe('scheduleFromSlots', () => {
  test.each([
    [
      'each Monday over both clock changes',
      days('2026-09-07', { weeks: 1 }, 40),
      'FREQ=WEEKLY;BYDAY=MO;UNTIL=20270607T215959Z',
    ],
    [
      'every second Wednesday',
      days('2026-09-02', { weeks: 2 }, 10),
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;UNTIL=20270106T225959Z',
    ],
    ['each day', days('2026-10-20', { days: 1 }, 10), 'FREQ=DAILY;UNTIL=20261029T225959Z'],
    [
      'the second Tuesday',
      ['2026-09-08', '2026-10-13', '2026-11-10', '2026-12-08'],
      'FREQ=MONTHLY;BYDAY=2TU;UNTIL=20261208T225959Z',
    ],
    [
      'the last Friday',
      ['2026-09-25', '2026-10-30', '2026-11-27', '2026-12-25'],
      'FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20261225T225959Z',
    ],
    [
      'the 15th',
      ['2026-09-15', '2026-10-15', '2026-11-15', '2026-12-15'],
      'FREQ=MONTHLY;BYMONTHDAY=15;UNTIL=20261215T225959Z',
    ],
  ])('tells %s', (_, list, recurrence) => {
    const slots = list.map((day) => at(day));
    expect(scheduleFromSlots(slots)).toEqual({ slots: [slots[0]], recurrence, exceptions: [] });
  });

  it('tells several weekdays as one rule, holidays and an extra evening beside it', () => {
    const weeks = [...days('2026-11-02', { weeks: 1 }, 20), ...days('2026-11-05', { weeks: 1 }, 20)];
    const held = weeks.filter((day) => day < '2026-12-20' || day > '2027-01-03');
    const extra = at('2026-12-05', '20:00', null);
    const told = scheduleFromSlots([...held.map((day) => at(day)), extra]);
    expect(told).toEqual({
      slots: [at('2026-11-02'), extra],
      recurrence: 'FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20270318T225959Z',
      exceptions: ['2026-12-21', '2026-12-24', '2026-12-28', '2026-12-31'].map((date) => ({
        date,
        time: null,
        state: 'excluded',
      })),
    });
  });

  it('tells two dates, or dates without a rule, one by one', () => {
    for (const list of [
      ['2026-11-02', '2026-11-09'],
      ['2026-11-02', '2026-11-11', '2027-02-06', '2027-02-08'],
    ]) {
      const slots = list.map((day) => at(day));
      expect(scheduleFromSlots(slots)).toEqual({ slots, recurrence: null, exceptions: [] });
    }
  });

  it('loses nothing, regular or not, the hours that do not exist or come twice included', () => {
    const day = fc
      .integer({ min: 0, max: 800 })
      .map((offset) => Temporal.PlainDate.from('2026-01-01').add({ days: offset }));
    const shape = fc.record({
      time: fc.constantFrom('00:00', '02:00', '02:30', '10:00', '23:30'),
      length: fc.option(fc.constantFrom(0, 45, 120, 300, 2880)),
      allDay: fc.boolean(),
    });
    const slotOf = (
      date: Temporal.PlainDate,
      { time, length, allDay }: { time: string; length: number | null; allDay: boolean },
    ): PlainSlot => {
      const start = date.toZonedDateTime({ timeZone, plainTime: time });
      return {
        start: instantOf(start),
        end: length === null ? null : instantOf(start.add({ minutes: length })),
        allDay,
      };
    };
    const series = fc
      .record({
        day,
        shape,
        step: fc.constantFrom({ days: 1 }, { days: 3 }, { weeks: 1 }, { weeks: 2 }, { months: 1 }, { weeks: 4 }),
        count: fc.integer({ min: 1, max: 60 }),
        skipped: fc.array(fc.nat(59), { maxLength: 5 }),
      })
      .map(({ day: first, shape: one, step, count, skipped }) =>
        Array.from({ length: count }, (_, index) => index)
          .filter((index) => !skipped.includes(index))
          .map((index) => {
            let date = first;
            for (let done = 0; done < index; done++) date = date.add(step);
            return slotOf(date, one);
          }),
      );
    const loose = fc.array(
      fc.tuple(day, shape).map(([date, one]) => [slotOf(date, one)]),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.array(series, { maxLength: 3 }), loose, (regular, others) => {
        const key = ({ start, end }: PlainSlot) => `${start}/${end ?? ''}`;
        const slots = [...new Map([...regular, ...others].flat().map((slot) => [key(slot), slot])).values()];
        const told = scheduleFromSlots(slots);
        expect(slotsFromSchedule(told)).toEqual(slots.sort((one, other) => (key(one) < key(other) ? -1 : 1)));
        expect(told.slots.length + told.exceptions.length).toBeLessThanOrEqual(slots.length);
        expect(scheduleFromSlots(slots)).toEqual(told);
      }),
      { numRuns: 300 },
    );
  });
});
