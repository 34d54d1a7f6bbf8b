import { dayOf, inParis, instantOf } from '../../schedule/paris-time';
import {
  parseRecurrence,
  type Recurrence,
  RecurrenceError,
  recurrenceText,
  type Weekday,
  weekdays,
} from '../../schedule/recurrence';

/** A rule as the form of the admin panel asks for it. */
export interface Choice {
  every: Every;
  /** Every how many. */
  interval: number;
  /** Of a week. */
  days: Weekday[];
  end: 'until' | 'count' | 'never';
  /** `YYYY-MM-DD`, the last day. */
  until: string;
  count: number;
}
/** `monthDay`: the same day of the month; `monthWeekday`: its second Tuesday; `monthLastWeekday`: its last one. */
export type Every = 'none' | 'day' | 'week' | 'monthDay' | 'monthWeekday' | 'monthLastWeekday' | 'year';

/** The choice that a rule stands for; null when the form has no words for it. */
export function choiceOf(rule: string | null | undefined, firstStart: string): Choice | null {
  const choice = initialChoice(firstStart);
  if (!rule) return choice;
  try {
    const recurrence = parseRecurrence(rule);
    const every = everyOf(recurrence, firstStart);
    if (!every) return null;
    return {
      ...choice,
      every,
      interval: recurrence.interval,
      days: every === 'week' && recurrence.byDay.length > 0 ? recurrence.byDay.map(({ day }) => day) : choice.days,
      ...endOf(recurrence, choice),
    };
  } catch (error) {
    if (error instanceof RecurrenceError) return null;
    throw error;
  }
}

/** The rule of a choice; null when it does not repeat. */
export function ruleOf(choice: Choice, firstStart: string): string | null {
  if (choice.every === 'none') return null;
  const { day, weekday, nth } = placeOf(firstStart);
  const days = weekdays.filter((code) => choice.days.includes(code)).map((code) => ({ day: code, nth: null }));
  const shapes: Record<Exclude<Every, 'none'>, Partial<Recurrence> & Pick<Recurrence, 'freq'>> = {
    day: { freq: 'DAILY' },
    week: { freq: 'WEEKLY', byDay: days.length > 0 ? days : [{ day: weekday, nth: null }] },
    monthDay: { freq: 'MONTHLY', byMonthDay: [day] },
    monthWeekday: { freq: 'MONTHLY', byDay: [{ day: weekday, nth }] },
    monthLastWeekday: { freq: 'MONTHLY', byDay: [{ day: weekday, nth: -1 }] },
    year: { freq: 'YEARLY' },
  };
  return recurrenceText({
    interval: Math.max(1, choice.interval),
    count: choice.end === 'count' ? Math.max(1, choice.count) : null,
    until: choice.end === 'until' && choice.until ? endOfDay(choice.until) : null,
    byDay: [],
    byMonthDay: [],
    byMonth: [],
    bySetPos: [],
    weekStart: null,
    ...shapes[choice.every],
  });
}

/** Where the first date stands in its month. */
export function placeOf(firstStart: string): { day: number; weekday: Weekday; nth: number; isLast: boolean } {
  const date = inParis(firstStart).toPlainDate();
  return {
    day: date.day,
    weekday: weekdays[date.dayOfWeek - 1] ?? 'MO',
    nth: Math.ceil(date.day / 7),
    isLast: date.day + 7 > date.daysInMonth,
  };
}

function initialChoice(firstStart: string): Choice {
  return {
    every: 'none',
    interval: 1,
    days: [placeOf(firstStart).weekday],
    end: 'until',
    until: inParis(firstStart).toPlainDate().add({ months: 3 }).toString(),
    count: 10,
  };
}

function everyOf({ freq, byDay, byMonthDay, byMonth, bySetPos }: Recurrence, firstStart: string): Every | null {
  const { day, weekday, nth } = placeOf(firstStart);
  if (byMonth.length > 0 || bySetPos.length > 0) return null;
  const [only] = byDay;
  if (freq === 'WEEKLY') return byMonthDay.length === 0 ? 'week' : null;
  if (freq === 'MONTHLY' && byDay.length === 1 && byMonthDay.length === 0 && only?.day === weekday)
    return only.nth === -1 ? 'monthLastWeekday' : only.nth === nth ? 'monthWeekday' : null;
  if (byDay.length > 0 || byMonthDay.length > 1) return null;
  if (freq === 'MONTHLY') return (byMonthDay[0] ?? day) === day ? 'monthDay' : null;
  if (byMonthDay.length > 0) return null;
  return freq === 'DAILY' ? 'day' : 'year';
}

function endOf({ until, count }: Recurrence, choice: Choice): Pick<Choice, 'end' | 'until' | 'count'> {
  const initial = { until: choice.until, count: choice.count };
  if (count !== null) return { ...initial, end: 'count', count };
  if (until === null) return { ...initial, end: 'never' };
  return { ...initial, end: 'until', until: dayOfUntil(until) };
}

const dayOfUntil = (until: string): string => {
  const [, year, month, day, time] = /^(\d{4})(\d\d)(\d\d)(?:T(\d{6})Z)?$/.exec(until) ?? [];
  if (!time) return `${year}-${month}-${day}`;
  return dayOf(`${year}-${month}-${day}T${time.replace(/(\d\d)(\d\d)(\d\d)/, '$1:$2:$3')}Z`);
};

/** `2027-06-30` → `20270630T215959Z`: the last second of the day in Paris. */
function endOfDay(day: string): string {
  const moment = inParis(`${day}T12:00:00Z`).withPlainTime('23:59:59');
  return instantOf(moment).replace(/\.\d+/, '').replace(/[-:]/g, '');
}
