import { daysOf } from '@parvis/silo/facets';
import type { Full } from '@parvis/silo/views';
import { addDays } from './text/dates.ts';

type SelectedEvent = Full<'selection'>['events'][number];

export interface SelectionDay {
  day: string;
  /** With the slot of that day as `next`. */
  events: SelectedEvent[];
}

/** What happens on each day of a selection, from `startsOn` to `endsOn`; days without anything are left out. */
export function daysOfSelection({
  events,
  startsOn,
  endsOn,
}: Pick<Full<'selection'>, 'events' | 'startsOn' | 'endsOn'>): SelectionDay[] {
  const days = new Map<string, SelectedEvent[]>();
  for (const event of events)
    for (const slot of event.slots) {
      const { firstDay, lastDay } = daysOf(slot);
      const last = lastDay < endsOn ? lastDay : endsOn;
      for (let day = firstDay > startsOn ? firstDay : startsOn; day <= last; day = addDays(day, 1)) {
        const ofDay = days.get(day) ?? [];
        if (!ofDay.some(({ id }) => id === event.id)) days.set(day, [...ofDay, { ...event, next: slot }]);
      }
    }
  return [...days]
    .map(([day, ofDay]) => ({ day, events: ofDay.sort((a, b) => (a.next.start < b.next.start ? -1 : 1)) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
