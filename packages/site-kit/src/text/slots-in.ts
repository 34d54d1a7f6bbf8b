import { timeZone } from '@parvis/silo/days';
import { daysOf } from '@parvis/silo/facets';
import type { Slot } from '@parvis/silo/records';
import { Temporal } from 'temporal-polyfill';

const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const hour = { hour: '2-digit', minute: '2-digit' } as const;

/** A day (`YYYY-MM-DD`) as a language writes it. */
export const dayIn = (locale: string, on: string): string =>
  Temporal.PlainDate.from(on).toLocaleString(locale, { day: 'numeric', month: 'long', year: 'numeric' });

/** When a slot takes place, in Europe/Paris, as a language writes it. */
export function slotIn(locale: string, slot: Slot, allDay: string): string {
  const { firstDay, lastDay } = daysOf(slot);
  const dayName = (on: string) => Temporal.PlainDate.from(on).toLocaleString(locale, day);
  const time = (at: string) => Temporal.Instant.from(at).toLocaleString(locale, { ...hour, timeZone });
  const days = firstDay === lastDay ? dayName(firstDay) : `${dayName(firstDay)} – ${dayName(lastDay)}`;
  if (slot.allDay) return firstDay === lastDay ? `${days}, ${allDay}` : days;
  return `${days}, ${slot.end === null ? time(slot.start) : `${time(slot.start)} – ${time(slot.end)}`}`;
}
