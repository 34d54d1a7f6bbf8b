import type { HoursException } from '@parvis/silo/directory-records';
import { formatDayMonth, formatDayRange } from '@parvis/ui/format/days.ts';
import { formatTime } from '@parvis/ui/format/slots.ts';
import { SimpleOpeningHours } from 'simple-opening-hours';
import { addDays, isPublicHoliday, weekdayIndex } from './text/dates.ts';

/** Local times of a day, `HH:MM`; `24:00` is midnight at its end. */
export interface OpenRange {
  opens: string;
  closes: string;
}

/** Seven lists of ranges, Monday first; an empty list is a closed day. */
export type WeekHours = OpenRange[][];

const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const osmDays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const day = '(?:mo|tu|we|th|fr|sa|su|ph)';
const time = '(?:[01]\\d|2[0-4]):[0-5]\\d';
const dayList = `${day}(?:-${day})?(?:,${day}(?:-${day})?)*`;
const ranges = `${time}-${time}(?:,${time}-${time})*`;
const rule = new RegExp(`^${dayList} (?:${ranges}|off|closed)$`);

/**
 * Reads the part of OSM's `opening_hours` that a week table can show. Anything else (months, weeks, « sunset », open ends, hours past midnight)
 * gives null: the caller shows the text as it stands rather than hours that might be wrong.
 */
export function parseHours(source: string | null): WeekHours | null {
  const rules = normalise(source ?? '');
  if (rules.length === 0 || !rules.every((text) => rule.test(text))) return null;
  const table = new SimpleOpeningHours(rules.join('; ')).getTable() as Record<string, string[]>;
  const week = osmDays.map((name) => (table[name] ?? []).map(toRange).sort((a, b) => (a.opens < b.opens ? -1 : 1)));
  return week.every(inOrder) ? week : null;
}

/** One row per weekday, as the `opening-hours` component takes them. */
export function weekRows(week: WeekHours): { day: string; ranges: string[]; closed: boolean }[] {
  return week.map((ranges, index) => ({
    day: weekdays[index] ?? '',
    ranges: ranges.map(formatRange),
    closed: ranges.length === 0,
  }));
}

/** The row of a day. */
export const rowOf = (day: string): string => weekdays[weekdayIndex(day)] ?? '';

/** What a place says of its hours. */
export interface Hours {
  openingHours: string | null;
  hoursExceptions: readonly HoursException[];
}

/** The dated exception that covers a day: the shortest, when several do (one day open within two weeks closed). */
export function exceptionOn(day: string, exceptions: readonly HoursException[]): HoursException | undefined {
  const length = ({ from, to }: HoursException) => Date.parse(to) - Date.parse(from);
  return exceptions.filter(({ from, to }) => from <= day && day <= to).sort((a, b) => length(a) - length(b))[0];
}

/** The exceptions that are not over, as the `opening-hours` component takes them. */
export function exceptionRows(
  day: string,
  exceptions: readonly HoursException[],
): { days: string; hours: string; label: string | null }[] {
  return exceptions
    .filter(({ to }) => to >= day)
    .map((exception) => ({
      days: formatDayRange(exception.from, exception.to),
      hours: rangesOf(exception).map(formatRange).join(' et ') || 'fermé',
      label: exception.label,
    }));
}

/**
 * The hours of a day: « 10 h – 12 h 30 et 14 h – 18 h 30 », « fermé ». A dated exception comes first; on a public holiday the week's hours
 * prove nothing, so it says so. Null when the hours cannot be read.
 */
export function hoursOn(day: string, { openingHours, hoursExceptions }: Hours): string | null {
  const exception = exceptionOn(day, hoursExceptions);
  if (exception) {
    const hours = rangesOf(exception).map(formatRange).join(' et ');
    return hours ? `exceptionnellement ${hours}` : 'exceptionnellement fermé';
  }
  const week = parseHours(openingHours);
  if (!week) return null;
  if (isPublicHoliday(day)) return 'jour férié, horaires à vérifier';
  const ranges = week[weekdayIndex(day)] ?? [];
  return ranges.length === 0 ? 'fermé' : ranges.map(formatRange).join(' et ');
}

/** A dated day of a place, as the `opening-hours` component takes it. */
export interface DayRow {
  day: string;
  ranges: string[];
  closed: boolean;
  /** What is exceptional that day. */
  note: string | null;
}

/** The seven days from a day on; null when the usual hours cannot be read. */
export function nextDays(from: string, { openingHours, hoursExceptions }: Hours): DayRow[] | null {
  const week = parseHours(openingHours);
  if (!week) return null;
  return Array.from({ length: 7 }, (_, index) => {
    const date = addDays(from, index);
    const day = formatDayMonth(date);
    const exception = exceptionOn(date, hoursExceptions);
    if (!exception && isPublicHoliday(date))
      return { day, ranges: [], closed: false, note: 'Jour férié, horaires à vérifier' };
    const ranges = (exception ? rangesOf(exception) : (week[weekdayIndex(date)] ?? [])).map(formatRange);
    const note = exception ? ['Exceptionnellement', exception.label].filter(Boolean).join('\u00A0: ') : null;
    return { day, ranges, closed: ranges.length === 0, note };
  });
}

/** Whether a place is known to open on a day. */
export function opensOn(day: string, { openingHours, hoursExceptions }: Hours): boolean {
  const exception = exceptionOn(day, hoursExceptions);
  if (exception) return exception.hours !== null;
  const week = parseHours(openingHours);
  return !isPublicHoliday(day) && (week?.[weekdayIndex(day)]?.length ?? 0) > 0;
}

/** The times of an exception; none: closed. */
export const rangesOf = ({ hours }: HoursException): OpenRange[] =>
  normalise(hours ?? '').flatMap((text) =>
    text
      .replace(/^mo-su /, '')
      .split(',')
      .map(toRange),
  );

const formatRange = ({ opens, closes }: OpenRange) => `${formatHour(opens)}\u00A0– ${formatHour(closes)}`;
const formatHour = (text: string) => (text === '24:00' ? 'minuit' : formatTime(text));

function normalise(source: string): string[] {
  const text = source.trim().toLowerCase();
  if (text === '24/7') return ['mo-su 00:00-24:00'];
  return text
    .replace(/\s*([,;:–-])\s*/g, (_, mark: string) => (mark === '–' ? '-' : mark))
    .replace(/\s+/g, ' ')
    .split(';')
    .filter((text) => text !== '')
    .map((text) => (/^\d/.test(text) ? `mo-su ${text}` : text))
    .map((text) => text.replace(/\b\d:/g, (hour) => `0${hour}`).replace(/closed$/, 'off'));
}

function toRange(text: string): OpenRange {
  const [opens = '', closes = ''] = text.split('-');
  return { opens, closes };
}

const inOrder = (day: OpenRange[]) =>
  day.every(
    ({ opens, closes }, index) => opens < closes && closes <= '24:00' && opens >= (day[index - 1]?.closes ?? ''),
  );
