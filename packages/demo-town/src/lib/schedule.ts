import { addDays, timeZone } from '@parvis/silo/days';
import type { Slot } from '@parvis/silo/records';
import { Temporal } from 'temporal-polyfill';

/** Days of the week in French, as the schedule language abbreviates them. */
const days = ['lu', 'ma', 'me', 'je', 've', 'sa', 'di'];

const closedDays = new Set('01-01 05-01 05-08 07-14 08-15 11-01 11-11 12-24 12-25 12-31'.split(' '));

/** Thrown when a content file holds a schedule that cannot be read. */
export class ScheduleError extends Error {
  override name = 'ScheduleError';
}

/**
 * The slots of a schedule, in order of start. Weeks start on Monday; week 0 holds `today`.
 *
 * - `2 sa 10:00-12:00`: Saturday, two weeks from now; `2 ve 20:30` has an open end; `2 sa 22:00-02:00` ends the next day
 * - `2 ve+sa+di 10:00-19:00`: one slot on each of these days; `2 sa` is an all-day slot
 * - `-1..12 me 10:00-10:45`: each week; `0..12/2 …`: every second week
 * - `2 sa > 3 di`: one all-day slot over many days
 *
 * Nothing is held on public holidays of fixed date nor on the eves of Christmas and New Year: a series skips them, a single date moves to the next week.
 */
export function slotsOf(schedule: string | string[], today: string): Slot[] {
  return [schedule]
    .flat()
    .flatMap((text) => readSchedule(text, mondayOf(today)))
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

function readSchedule(text: string, monday: string): Slot[] {
  const span = /^(-?\d+) (\w\w) > (-?\d+) (\w\w)$/.exec(text);
  if (span) {
    const [, firstWeek = '', firstDay = '', lastWeek = '', lastDay = ''] = span;
    return [allDay(dayIn(monday, Number(firstWeek), firstDay), dayIn(monday, Number(lastWeek), lastDay))];
  }
  const single = /^(-?\d+)(?:\.\.(-?\d+))?(?:\/(\d+))? ([a-z+]+)(?: (\d\d:\d\d)(?:-(\d\d:\d\d))?)?$/.exec(text);
  if (!single) throw new ScheduleError(`« ${text} » is no schedule. See schedule.ts for its language.`);
  const [, first = '', last = first, step = '1', names = '', start, end] = single;
  const slots: Slot[] = [];
  for (let week = Number(first); week <= Number(last); week += Number(step))
    for (const name of names.split('+')) {
      let day = dayIn(monday, week, name);
      if (closedDays.has(day.slice(5)) && first !== last) continue;
      while (closedDays.has(day.slice(5))) day = addDays(day, 7);
      slots.push(start === undefined ? allDay(day, day) : timed(day, start, end));
    }
  return slots;
}

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
