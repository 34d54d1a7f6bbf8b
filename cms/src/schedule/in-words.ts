import { Temporal } from 'temporal-polyfill';
import { nbsp } from '../lib/nbsp';

const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const zone = 'Europe/Paris';

/**
 * A recurrence rule (RFC 5545, 3.3.10) as people say it: « Chaque lundi et jeudi jusqu’au 30 juin 2027 ».
 * `firstDay` (`YYYY-MM-DD`) is the day it starts from. Null for a rule that has no short way to be said.
 */
export function recurrenceInWords(rule: string, firstDay: string): string | null {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const said = rhythm(parts, Temporal.PlainDate.from(firstDay));
  return said && said + ending(parts);
}

function rhythm(parts: Map<string, string>, first: Temporal.PlainDate): string | null {
  const unknown = [...parts.keys()].some((name) => !(saidParts[parts.get('FREQ') ?? ''] ?? []).includes(name));
  if (unknown) return null;
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const byDay = parts.get('BYDAY');
  switch (parts.get('FREQ')) {
    case 'DAILY':
      return interval === 1 ? 'Chaque jour' : `Tous les ${interval}${nbsp}jours`;
    case 'WEEKLY':
      return weekly(byDay?.split(',') ?? [codes[first.dayOfWeek - 1] ?? ''], interval);
    case 'MONTHLY':
      if (byDay && parts.has('BYMONTHDAY')) return null;
      return monthly(
        byDay ? weekdayOfMonth(byDay) : dayOfMonth(parts.get('BYMONTHDAY') ?? String(first.day)),
        interval,
      );
    case 'YEARLY': {
      const day = `${dayOfMonth(String(first.day))}${nbsp}${first.toLocaleString('fr-FR', { month: 'long' })}`;
      return interval === 1 ? `Chaque année, ${day}` : `Tous les ${interval}${nbsp}ans, ${day}`;
    }
    default:
      return null;
  }
}

const everywhere = ['FREQ', 'INTERVAL', 'UNTIL', 'COUNT', 'WKST'];
/** What the words of each frequency take in; a rule that says more is not said short. */
const saidParts: Record<string, string[]> = {
  DAILY: everywhere,
  WEEKLY: [...everywhere, 'BYDAY'],
  MONTHLY: [...everywhere, 'BYDAY', 'BYMONTHDAY'],
  YEARLY: everywhere,
};

function weekly(days: string[], interval: number): string | null {
  const indexes = days.map((code) => codes.indexOf(code)).sort((one, other) => one - other);
  const names = indexes.map((index) => weekdays[index]);
  if (indexes.includes(-1)) return null;
  if (interval > 1) return `Toutes les ${interval}${nbsp}semaines, ${listOf(names.map((name) => `le${nbsp}${name}`))}`;
  if (indexes.length === 7) return 'Chaque jour';
  const isRun = indexes.length > 2 && indexes.every((index, at) => index === (indexes[0] ?? 0) + at);
  return isRun ? `Du ${names[0]} au ${names.at(-1)}` : `Chaque ${listOf(names.map(String))}`;
}

function monthly(day: string | null, interval: number): string | null {
  if (!day) return null;
  const Day = day.charAt(0).toUpperCase() + day.slice(1);
  return interval === 1 ? `${Day} de chaque mois` : `${Day}, tous les ${interval}${nbsp}mois`;
}

/** `2TU` → « le 2e mardi », `-1FR` → « le dernier vendredi ». */
function weekdayOfMonth(byDay: string): string | null {
  const [, nth = '', code = ''] = /^(-1|[1-5])([A-Z]{2})$/.exec(byDay) ?? [];
  const name = weekdays[codes.indexOf(code)];
  if (!name) return null;
  const rank = nth === '-1' ? 'dernier' : nth === '1' ? '1er' : `${nth}e`;
  return `le${nbsp}${rank}${nbsp}${name}`;
}

function dayOfMonth(day: string): string | null {
  if (day === '-1') return `le dernier jour`;
  return /^\d+$/.test(day) ? `le${nbsp}${day === '1' ? '1er' : day}` : null;
}

function ending(parts: Map<string, string>): string {
  const [until, count] = [parts.get('UNTIL'), parts.get('COUNT')];
  if (count) return `, ${count}${nbsp}fois`;
  if (!until) return '';
  const [date = '', time = ''] = until.replace('Z', '').split('T');
  const day = time
    ? Temporal.Instant.from(`${date}T${time}Z`).toZonedDateTimeISO(zone).toPlainDate()
    : Temporal.PlainDate.from(date);
  const month = day.toLocaleString('fr-FR', { month: 'long' });
  return ` jusqu’au ${day.day === 1 ? '1er' : day.day}${nbsp}${month} ${day.year}`;
}

/** « lundi, mardi et jeudi » */
const listOf = (words: string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`;
