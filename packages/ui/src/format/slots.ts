import type { Slot } from '../types.ts';
import { formatDay, formatDayMonth, formatDayRange, formatDayShort, inParis, nbsp, parisDay } from './days.ts';

/** First and last Europe/Paris day; a slot that ends at midnight sharp does not reach into that day. */
export function slotDays(slot: Slot): { first: string; last: string } {
  const first = parisDay(slot.start);
  if (slot.end === null) return { first, last: first };
  if (slot.allDay) return { first, last: parisDay(slot.end) };
  const lastInstant = Math.max(Date.parse(slot.end) - 1, Date.parse(slot.start));
  return { first, last: parisDay(new Date(lastInstant).toISOString()) };
}

/** Whole, for the page of an event: « samedi 21 novembre 2026, de 14 h à 16 h 30 ». */
export function formatSlot(slot: Slot): string {
  const { first, last } = slotDays(slot);
  if (slot.allDay) return first === last ? `${formatDay(first)}, toute la journée` : formatDayRange(first, last);
  const start = formatInstantTime(slot.start);
  const end = endTime(slot);
  if (first !== last && spansNight(slot)) return `${formatDay(first)}, de${nbsp}${start} à${nbsp}${end}`;
  if (first !== last) return `${formatDayRange(first, last)}, de${nbsp}${start} à${nbsp}${end}`;
  if (end === null) return `${formatDay(first)} à${nbsp}${start}`;
  return `${formatDay(first)}, de${nbsp}${start} à${nbsp}${end}`;
}

/** What became of a slot: « annulé : salle fermée », « au lieu du lundi 12 octobre »; null when it takes place as planned. */
export function formatSlotChange({ status, reason, previousStart }: Slot): string | null {
  if (!status) return null;
  const change =
    status === 'cancelled'
      ? 'annulé'
      : previousStart
        ? `au lieu du ${formatDayMonth(parisDay(previousStart))}`
        : 'déplacé';
  return reason ? `${change}${nbsp}: ${reason}` : change;
}

/** Under a day's heading: « 14 h – 16 h 30 », « 18 h », « toute la journée »; several days: « du 21 au 23 novembre 2026 ». */
export function formatSlotHours(slot: Slot): string {
  const { first, last } = slotDays(slot);
  if (first !== last && !spansNight(slot)) return formatDayRange(first, last);
  if (slot.allDay) return 'toute la journée';
  const end = endTime(slot);
  return end === null ? formatInstantTime(slot.start) : `${formatInstantTime(slot.start)} – ${end}`;
}

/** For a card: « sam. 21 nov., 14 h », « du 21 au 23 novembre 2026 ». */
export function formatSlotShort(slot: Slot): string {
  const { first, last } = slotDays(slot);
  if (first !== last && !spansNight(slot)) return formatDayRange(first, last);
  return slot.allDay ? formatDayShort(first) : `${formatDayShort(first)}, ${formatInstantTime(slot.start)}`;
}

/** « samedi 21 novembre 2026 à 18 h ». */
export function formatInstant(instant: string): string {
  return `${formatDay(parisDay(instant))} à${nbsp}${formatInstantTime(instant)}`;
}

export function formatInstantTime(instant: string): string {
  return formatTime(inParis(instant).time);
}

/** `14:30` → « 14 h 30 », `09:00` → « 9 h ». */
export function formatTime(time: string): string {
  const [hours = '', minutes = '00'] = time.split(':');
  return `${Number(hours)}${nbsp}h${minutes === '00' ? '' : nbsp + minutes}`;
}

function endTime(slot: Slot): string | null {
  if (slot.end === null || Date.parse(slot.end) <= Date.parse(slot.start)) return null;
  return inParis(slot.end).time === '00:00:00' ? 'minuit' : formatInstantTime(slot.end);
}

/** An evening that goes on after midnight still belongs to its first day. */
function spansNight(slot: Slot): boolean {
  if (slot.allDay || slot.end === null) return false;
  return Date.parse(slot.end) - Date.parse(slot.start) < 12 * 3_600_000;
}
