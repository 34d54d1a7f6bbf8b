import { scheduleFromSlots } from '@parvis/interop/schedule/schedule-from-slots';
import { slotsFromSchedule } from '@parvis/interop/schedule/slots-from-schedule';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemsOfSchedule } from '../cms/src/schedule/check.ts';
import { occurrencesOf, type Schedule } from '../cms/src/schedule/expand.ts';
import { recurrenceInWords as wordsOfSilo } from '../cms/src/schedule/in-words.ts';
import { demoTown } from '../packages/demo-town/src/demo-town.ts';
import { recurrenceInWords as wordsOfSites } from '../packages/ui/src/format/recurrence.ts';

/** The silo imports nothing of the workspace: what it and the packages both know of rules is held together here. */

const day = fc.integer({ min: 0, max: 900 }).map((offset) => new Date(Date.UTC(2026, 0, 1 + offset)));
const hour = fc.constantFrom('00:30', '01:30', '09:00', '17:30', '22:00');
const minutes = fc.constantFrom(null, 45, 120, 600);
const ending = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 60 }).map((count) => `;COUNT=${count}`),
  fc.constantFrom(';UNTIL=20290630T215959Z', ';UNTIL=20290630'),
);
const rhythm = fc.constantFrom(
  'FREQ=DAILY',
  'FREQ=DAILY;INTERVAL=3',
  'FREQ=WEEKLY',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH,SU',
  'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU',
  'FREQ=MONTHLY',
  'FREQ=MONTHLY;BYDAY=2TU',
  'FREQ=MONTHLY;BYDAY=-1FR',
  'FREQ=MONTHLY;BYMONTHDAY=1',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
  'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1',
  'FREQ=YEARLY',
  'FREQ=YEARLY;INTERVAL=2',
);
const rule = fc.tuple(rhythm, ending).map((parts) => parts.join(''));
const firstSlot = fc.tuple(day, hour, minutes).map(([date, time, length]) => {
  const start = new Date(`${date.toISOString().slice(0, 10)}T${time}:00.000Z`);
  const end = length === null ? null : new Date(start.getTime() + length * 60_000).toISOString();
  return { start: start.toISOString(), end, allDay: false };
});
const plain = (schedule: Schedule) => occurrencesOf(schedule).map(({ start, end, allDay }) => ({ start, end, allDay }));

describe('the silo and the packages agree', () => {
  test('on the dates of a rule', () => {
    fc.assert(
      fc.property(firstSlot, rule, (first, recurrence) => {
        const ofSilo = plain({ slots: [first], recurrence });
        expect(slotsFromSchedule({ slots: [first], recurrence, exceptions: [] }).slice(0, 800)).toEqual(ofSilo);
      }),
      { numRuns: 60 },
    );
  });

  test('on the rule of imported dates, which the silo takes and writes out as they were', () => {
    fc.assert(
      fc.property(firstSlot, rule, fc.array(fc.nat(60), { maxLength: 6 }), (first, recurrence, left) => {
        const slots = plain({ slots: [first], recurrence })
          .slice(0, 60)
          .filter((_, index) => !left.includes(index));
        fc.pre(slots.length > 0);
        const told = scheduleFromSlots(slots);
        expect(problemsOfSchedule(told)).toEqual([]);
        expect(plain(told)).toEqual(slots);
      }),
      { numRuns: 100 },
    );
  });

  test('on the words of a rule', () => {
    fc.assert(
      fc.property(rule, day, (recurrence, date) => {
        const first = date.toISOString().slice(0, 10);
        expect(wordsOfSilo(recurrence, first)).toBe(wordsOfSites(recurrence, first));
      }),
    );
  });

  test.each(['2026-11-22', '2027-03-15', '2027-07-01', '2028-02-29'])('on the demonstration town on %s', (today) => {
    const events = demoTown({ today, pictures: '/pictures' }).filter(({ type }) => type === 'event');
    // What an upsert line holds of a schedule is what the silo takes.
    const problems = events.flatMap(({ key, data }) =>
      problemsOfSchedule(data as unknown as Schedule).map(({ message }) => `${key}: ${message}`),
    );
    expect(problems).toEqual([]);
  });
});
