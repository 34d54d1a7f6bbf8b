/** A recurrence rule (RFC 5545, 3.3.10), as far as a town's agenda needs it: nothing finer than a day, no week or day of the year. */
export interface Recurrence {
  freq: Frequency;
  /** Every how many days, weeks, months or years. */
  interval: number;
  count: number | null;
  /** As written in the rule: `20270630`, or `20270630T215959Z`. */
  until: string | null;
  byDay: RuleDay[];
  byMonthDay: number[];
  byMonth: number[];
  bySetPos: number[];
  weekStart: Weekday | null;
}
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];
export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
/** `nth`: the second Tuesday of the month is 2, the last one -1; null means each. */
export interface RuleDay {
  day: Weekday;
  nth: number | null;
}

/** A rule that cannot be followed. The message is French: it says what is wrong and the way out. */
export class RecurrenceError extends Error {
  override name = 'RecurrenceError';
}

/** Characters: what the column holds. */
const longest = 255;

const frequencies: readonly string[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const knownParts = new Set('FREQ INTERVAL COUNT UNTIL BYDAY BYMONTHDAY BYMONTH BYSETPOS WKST'.split(' '));

/** @throws RecurrenceError */
export function parseRecurrence(text: string): Recurrence {
  if (text.length > longest)
    refuse(`la règle dépasse ${longest} caractères. Faites plus simple, ou plusieurs événements.`);
  const parts = partsOf(text);
  const freq = parts.get('FREQ') ?? '';
  if (['HOURLY', 'MINUTELY', 'SECONDLY'].includes(freq))
    refuse('une répétition se compte en jours, pas en heures. Ajoutez plutôt des créneaux.');
  if (!isFrequency(freq)) refuse('la fréquence manque. Choisissez chaque jour, semaine, mois ou année.');
  if (parts.has('COUNT') && parts.has('UNTIL'))
    refuse('une fin se donne par une date ou par un nombre de fois, pas les deux.');
  return {
    freq,
    interval: positive(parts, 'INTERVAL', 999) ?? 1,
    count: positive(parts, 'COUNT', 1_000_000),
    until: untilOf(parts.get('UNTIL')),
    byDay: list(parts, 'BYDAY').map((value) => ruleDay(value, freq)),
    byMonthDay: numbers(parts, 'BYMONTHDAY', 31, true),
    byMonth: numbers(parts, 'BYMONTH', 12, false),
    bySetPos: numbers(parts, 'BYSETPOS', 366, true),
    weekStart: weekStartOf(parts.get('WKST')),
  };
}

/** The rule as RFC 5545 writes it. */
export function recurrenceText(rule: Recurrence): string {
  const parts: [string, string | number | null][] = [
    ['FREQ', rule.freq],
    ['INTERVAL', rule.interval === 1 ? null : rule.interval],
    ['BYMONTH', rule.byMonth.join(',')],
    ['BYMONTHDAY', rule.byMonthDay.join(',')],
    ['BYDAY', rule.byDay.map(({ day, nth }) => `${nth ?? ''}${day}`).join(',')],
    ['BYSETPOS', rule.bySetPos.join(',')],
    ['WKST', rule.weekStart],
    ['UNTIL', rule.until],
    ['COUNT', rule.count],
  ];
  return parts
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}=${value}`)
    .join(';');
}

function partsOf(text: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (const part of text.trim().toUpperCase().split(';')) {
    const [name = '', value = '', ...rest] = part.split('=');
    if (!knownParts.has(name)) refuse(`« ${name.slice(0, 20)} » n’est pas pris en charge. Retirez-le de la règle.`);
    if (value === '' || rest.length > 0 || parts.has(name))
      refuse(`« ${name} » doit avoir une valeur, une seule fois.`);
    parts.set(name, value);
  }
  return parts;
}

function positive(parts: Map<string, string>, name: string, most: number): number | null {
  const value = parts.get(name);
  if (value === undefined) return null;
  const number = /^\d{1,7}$/.test(value) ? Number(value) : 0;
  if (number < 1 || number > most) refuse(`« ${name} » est un nombre de 1 à ${most}.`);
  return number;
}

function numbers(parts: Map<string, string>, name: string, most: number, signed: boolean): number[] {
  return list(parts, name).map((value) => {
    const number = /^[+-]?\d{1,3}$/.test(value) ? Number(value) : 0;
    if (number === 0 || Math.abs(number) > most || (number < 0 && !signed))
      refuse(
        `« ${name}=${value} » : un nombre de 1 à ${most}${signed ? ', ou négatif pour compter depuis la fin' : ''}.`,
      );
    return number;
  });
}

const list = (parts: Map<string, string>, name: string): string[] => [...new Set(parts.get(name)?.split(','))];

function ruleDay(value: string, freq: Frequency): RuleDay {
  const [, nth, day] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(value) ?? [];
  const number = nth === undefined ? null : Number(nth);
  if (!isWeekday(day)) refuse(`« ${value.slice(0, 10)} » n’est pas un jour de la semaine.`);
  if (number !== null && (freq === 'DAILY' || freq === 'WEEKLY' || number === 0 || Math.abs(number) > 53))
    refuse(`« ${value} » : un rang ne va qu’avec une répétition par mois ou par année.`);
  return { day, nth: number };
}

function untilOf(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (!/^\d{8}(T\d{6}Z)?$/.test(value) || Number.isNaN(Date.parse(isoOf(value))))
    refuse('la date de fin est illisible. Choisissez une date dans le calendrier.');
  return value;
}

const isoOf = (value: string) =>
  value.replace(
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z)?$/,
    (_, y, m, d, h = '00', min = '00', s = '00') => `${y}-${m}-${d}T${h}:${min}:${s}Z`,
  );

function weekStartOf(value: string | undefined): Weekday | null {
  if (value !== undefined && !isWeekday(value)) refuse('« WKST » est le premier jour de la semaine, par exemple MO.');
  return value ?? null;
}

const isFrequency = (text: string): text is Frequency => frequencies.includes(text);
const isWeekday = (text: string | undefined): text is Weekday => weekdays.some((day) => day === text);

function refuse(reason: string): never {
  throw new RecurrenceError(`Répétition : ${reason}`);
}
