import { addDays, dayOf, timeZone } from '@parvis/silo/days';
import type { Slot } from '@parvis/silo/records';
import { Temporal } from 'temporal-polyfill';

/** Days of the week in French, as the schedule language abbreviates them. */
const days = ['lu', 'ma', 'me', 'je', 've', 'sa', 'di'];
const ruleDays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const closedDays = new Set('01-01 05-01 05-08 07-14 08-15 11-01 11-11 12-24 12-25 12-31'.split(' '));

/** Thrown when a content file holds a schedule that cannot be read. */
export class ScheduleError extends Error {
  override name = 'ScheduleError';
}

/** As the silo holds it: the rule applies to the first slot, the others are extra dates. */
export interface DemoSchedule {
  slots: Slot[];
  recurrence: string | null;
  exceptions: DemoException[];
}
export interface DemoException {
  date: string;
  state: 'cancelled' | 'moved' | 'excluded';
  start: string | null;
  end: string | null;
  reason: string | null;
}

/** Fewer dates than this are told one by one. */
const leastOfRule = 3;
/** A series without end has no more dates than this told here; the silo writes out the others. */
const weeksWithoutEnd = 52;

/**
 * The schedule of an event. Weeks start on Monday; week 0 holds `today`.
 *
 * - `2 sa 10:00-12:00`: Saturday, two weeks from now; `2 ve 20:30` has an open end; `2 sa 22:00-02:00` ends the next day
 * - `2 ve+sa+di 10:00-19:00`: one slot on each of these days; `2 sa` is an all-day slot
 * - `-1..12 me 10:00-10:45`: each week; `0..12/2 …`: every second week; `0.. me …`: without end. The first such series is a rule.
 * - `2 sa > 3 di`: one all-day slot over many days
 *
 * Nothing is held on public holidays of fixed date nor on the eves of Christmas and New Year: a series skips them, a single date moves to the next week.
 *
 * `changes` to the dates of the rule: `3 ma annulé : Salle fermée`, `4 ma déplacé 4 je 18:00-19:30`, `6 ma exclu`.
 */
export function scheduleOf(schedule: string | string[], today: string, changes: readonly string[] = []): DemoSchedule {
  const monday = mondayOf(today);
  const series = [schedule].flat().map((text) => readSchedule(text, monday));
  const main = series.find((one) => one.rule && one.slots.length >= leastOfRule);
  const extra = series.filter((one) => one !== main).flatMap(({ slots }) => slots);
  if (!main) return { slots: extra.sort(byStart), recurrence: null, exceptions: [] };
  const [first, ...held] = main.slots;
  if (!first) throw new ScheduleError('A series without a date.');
  const heldDays = new Set(held.map(({ start }) => dayOf(start)));
  return {
    slots: [first, ...extra.sort(byStart)],
    recurrence: main.rule,
    exceptions: [
      ...main.skipped.filter((day) => day > dayOf(first.start)).map((date) => exception(date, 'excluded')),
      ...changes.map((text) => readChange(text, monday)).filter(({ date }) => heldDays.has(date)),
    ],
  };
}

interface Series {
  slots: Slot[];
  /** Null for single dates. */
  rule: string | null;
  /** Days of the rule on which nothing is held, the last ones left out. */
  skipped: string[];
}

function readSchedule(text: string, monday: string): Series {
  const span = /^(-?\d+) (\w\w) > (-?\d+) (\w\w)$/.exec(text);
  if (span) {
    const [, firstWeek = '', firstDay = '', lastWeek = '', lastDay = ''] = span;
    const slot = allDay(dayIn(monday, Number(firstWeek), firstDay), dayIn(monday, Number(lastWeek), lastDay));
    return { slots: [slot], rule: null, skipped: [] };
  }
  const single = /^(-?\d+)(?:(\.\.)(-?\d+)?)?(?:\/(\d+))? ([a-z+]+)(?: (\d\d:\d\d)(?:-(\d\d:\d\d))?)?$/.exec(text);
  if (!single) throw new ScheduleError(`« ${text} » is no schedule. See schedule.ts for its language.`);
  const [, first = '', repeats, last, step = '1', names = '', start, end] = single;
  const lastWeek = Number(last ?? (repeats ? Number(first) + weeksWithoutEnd : first));
  const slots: Slot[] = [];
  const skipped: string[] = [];
  for (let week = Number(first); week <= lastWeek; week += Number(step))
    for (const name of names.split('+')) {
      let day = dayIn(monday, week, name);
      if (closedDays.has(day.slice(5)) && repeats) skipped.push(day);
      else {
        while (closedDays.has(day.slice(5))) day = addDays(day, 7);
        slots.push(start === undefined ? allDay(day, day) : timed(day, start, end));
      }
    }
  slots.sort(byStart);
  const lastDay = dayOf(slots.at(-1)?.start ?? instant(monday, '00:00'));
  const ending = last === undefined ? '' : `;UNTIL=${endOfDay(lastDay)}`;
  const rule = `FREQ=WEEKLY${step === '1' ? '' : `;INTERVAL=${step}`};BYDAY=${weekdaysOf(names)}${ending}`;
  return { slots, rule: repeats ? rule : null, skipped: skipped.filter((day) => day < lastDay) };
}

function readChange(text: string, monday: string): DemoException {
  const [what = '', reason = null] = text.split(' : ');
  const read = /^(-?\d+) (\w\w) (annulé|exclu|déplacé (-?\d+) (\w\w) (\d\d:\d\d)-(\d\d:\d\d))$/.exec(what);
  if (!read) throw new ScheduleError(`« ${text} » is no change. See schedule.ts for its language.`);
  const [, week = '', name = '', change = '', newWeek = '', newName = '', start = '', end = ''] = read;
  const date = dayIn(monday, Number(week), name);
  if (change === 'annulé' || change === 'exclu')
    return { ...exception(date, change === 'annulé' ? 'cancelled' : 'excluded'), reason };
  const slot = timed(dayIn(monday, Number(newWeek), newName), start, end);
  return { ...exception(date, 'moved'), start: slot.start, end: slot.end, reason };
}

const exception = (date: string, state: DemoException['state']): DemoException => ({
  date,
  state,
  start: null,
  end: null,
  reason: null,
});

const weekdaysOf = (names: string): string =>
  names
    .split('+')
    .map((name) => ruleDays[days.indexOf(name)])
    .join(',');

/** The last second of a day in Paris, as a rule writes it. */
const endOfDay = (day: string): string => instant(day, '23:59:59').replace(/\.\d+/, '').replace(/[-:]/g, '');

const byStart = (one: Slot, other: Slot): number => (one.start < other.start ? -1 : one.start > other.start ? 1 : 0);

function timed(day: string, start: string, end: string | undefined): Slot {
  const endDay = end !== undefined && end < start ? addDays(day, 1) : day;
  return { start: instant(day, start), end: end === undefined ? null : instant(endDay, end), allDay: false };
}

const allDay = (first: string, last: string): Slot => ({
  start: instant(first, '00:00'),
  end: instant(last, '23:59'),
  allDay: true,
});

const instant = (day: string, time: string) =>
  Temporal.PlainDateTime.from(`${day}T${time}`)
    .toZonedDateTime(timeZone)
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });

function dayIn(monday: string, week: number, name: string): string {
  const index = days.indexOf(name);
  if (index < 0) throw new ScheduleError(`« ${name} » is no day: use ${days.join(', ')}.`);
  return addDays(monday, week * 7 + index);
}

function mondayOf(day: string): string {
  return addDays(day, 1 - Temporal.PlainDate.from(day).dayOfWeek);
}

/** « samedi 21 novembre » */
export function frenchDate(day: string): string {
  const date = Temporal.PlainDate.from(day);
  const text = date.toLocaleString('fr-FR', { weekday: 'long', day: 'numeric', month: 'long' });
  return date.day === 1 ? text.replace(' 1 ', ' 1er ') : text;
}
