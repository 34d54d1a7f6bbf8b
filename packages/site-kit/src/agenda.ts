import { addDays } from '@parvis/silo/days';
import { daysOf } from '@parvis/silo/facets';
import type { EventCard } from '@parvis/silo/views';

/** How far ahead the agenda has a page per day. */
export const horizonDays = 60;

/** Events on one page of a day. */
export const eventsPerPage = 60;

export const pagesFor = (events: number): number => Math.max(1, Math.ceil(events / eventsPerPage));

/** How far ahead it has a page per month. */
export const horizonOfMonths = 180;

export interface AgendaDay {
  day: string;
  events: EventCard[];
}

/** Splits events by the day of their next slot; those under way stand on `from`. Days in order, events in the order given. */
export function byDay(events: EventCard[], from: string): AgendaDay[] {
  const days = new Map<string, EventCard[]>();
  for (const event of events) {
    const { firstDay } = daysOf(event.next);
    const day = firstDay < from ? from : firstDay;
    const others = days.get(day);
    if (others) others.push(event);
    else days.set(day, [event]);
  }
  return [...days].map(([day, list]) => ({ day, events: list })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Exhibitions and the like: their next slot runs over several days, so that they would hide the rest of a day. */
export const isLong = ({ next }: EventCard): boolean => {
  const { firstDay, lastDay } = daysOf(next);
  return lastDay !== firstDay && lastDay > addDays(firstDay, 1);
};

/** For a home page: what happens at an hour before what lasts for weeks. */
export function datedFirst(events: EventCard[], limit: number): EventCard[] {
  return [...events.filter((event) => !isLong(event)), ...events.filter(isLong)].slice(0, limit);
}

export interface AgendaMonth {
  /** `YYYY-MM`. */
  month: string;
  /** Of the days that hold something, how many events each. */
  days: Map<string, number>;
}

/** Gathers days by month, in order. */
export function byMonth(days: readonly { day: string; count: number }[]): AgendaMonth[] {
  const months = new Map<string, Map<string, number>>();
  for (const { day, count } of days) {
    const month = day.slice(0, 7);
    const known = months.get(month) ?? new Map<string, number>();
    months.set(month, known.set(day, count));
  }
  return [...months].map(([month, ofMonth]) => ({ month, days: ofMonth })).sort((a, b) => (a.month < b.month ? -1 : 1));
}
