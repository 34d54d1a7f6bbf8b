import QuickLRU from 'quick-lru';
import { Temporal } from 'temporal-polyfill';

/** The civil time of every reader. */
const timeZone = 'Europe/Paris';

/** U+00A0. */
export const nbsp = '\u00a0';

const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;
const weekdaysShort = ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'] as const;
const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;
const monthsShort = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
] as const;

export interface DayParts {
  weekday: string;
  weekdayShort: string;
  /** « 1er », « 21 ». */
  day: string;
  month: string;
  monthShort: string;
  year: string;
}

/** `day` is a `YYYY-MM-DD`; anything else throws a RangeError. */
export function dayParts(day: string): DayParts {
  const date = Temporal.PlainDate.from(day);
  return {
    weekday: at(weekdays, date.dayOfWeek),
    weekdayShort: at(weekdaysShort, date.dayOfWeek),
    day: date.day === 1 ? '1er' : String(date.day),
    month: at(months, date.month),
    monthShort: at(monthsShort, date.month),
    year: String(date.year),
  };
}

/** « samedi 21 novembre 2026 ». */
export function formatDay(day: string): string {
  return `${formatDayMonth(day)} ${dayParts(day).year}`;
}

/** « samedi 21 novembre ». */
export function formatDayMonth(day: string): string {
  const parts = dayParts(day);
  return `${parts.weekday} ${parts.day}${nbsp}${parts.month}`;
}

/** « sam. 21 nov. ». */
export function formatDayShort(day: string): string {
  const parts = dayParts(day);
  return `${parts.weekdayShort}${nbsp}${parts.day}${nbsp}${parts.monthShort}`;
}

/** « 21 novembre 2026 ». */
export function formatDate(day: string): string {
  const parts = dayParts(day);
  return `${parts.day}${nbsp}${parts.month} ${parts.year}`;
}

/** « novembre 2026 », of a day or of a `YYYY-MM`. */
export function formatMonth(month: string): string {
  const parts = dayParts(`${month.slice(0, 7)}-01`);
  return `${parts.month} ${parts.year}`;
}

/** « du 21 au 23 novembre 2026 »; one day alone is « samedi 21 novembre 2026 ». */
export function formatDayRange(first: string, last: string): string {
  if (first === last) return formatDay(first);
  const from = dayParts(first);
  if (first.slice(0, 7) === last.slice(0, 7)) return `du${nbsp}${from.day} au${nbsp}${formatDate(last)}`;
  if (first.slice(0, 4) === last.slice(0, 4))
    return `du${nbsp}${from.day}${nbsp}${from.month} au${nbsp}${formatDate(last)}`;
  return `du${nbsp}${formatDate(first)} au${nbsp}${formatDate(last)}`;
}

/** « samedi ». */
export function weekdayOf(day: string): string {
  return dayParts(day).weekday;
}

export function addDays(day: string, count: number): string {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}

/** An instant as readers live it: a day, and `HH:MM:SS`. */
export interface ParisTime {
  day: string;
  time: string;
}

/** The pages of a site write the same instants again and again, and reading one is slow. */
const known = new QuickLRU<string, ParisTime>({ maxSize: 10_000 });

export function inParis(instant: string): ParisTime {
  let found = known.get(instant);
  if (!found) {
    const there = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
    found = { day: there.toPlainDate().toString(), time: there.toPlainTime().toString() };
    known.set(instant, found);
  }
  return found;
}

/** The Europe/Paris day of an instant. */
export const parisDay = (instant: string): string => inParis(instant).day;

/** `position` counts from 1, as Temporal does for days and months. */
function at(names: readonly string[], position: number): string {
  const name = names[position - 1];
  if (name === undefined) throw new RangeError(`No name at position ${position}.`);
  return name;
}
