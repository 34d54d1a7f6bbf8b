import type { ComponentProps } from 'astro/types';
import type SlotList from './slot-list.astro';

export const examples = {
  weekly: {
    from: '2026-11-22',
    slots: Array.from({ length: 12 }, (_, week) => {
      const day = new Date(Date.UTC(2026, 10, 4 + 7 * week)).toISOString().slice(0, 10);
      return { start: `${day}T13:00:00Z`, end: `${day}T15:30:00Z`, allDay: false };
    }),
  },
  recurring: {
    from: '2026-11-22',
    rule: 'Chaque mardi jusqu’au 15 décembre 2026',
    slots: [
      { start: '2026-11-24T17:00:00Z', end: '2026-11-24T18:30:00Z', allDay: false },
      {
        start: '2026-12-01T17:00:00Z',
        end: '2026-12-01T18:30:00Z',
        allDay: false,
        status: 'cancelled',
        reason: 'salle fermée pour travaux',
      },
      {
        start: '2026-12-09T17:00:00Z',
        end: '2026-12-09T18:30:00Z',
        allDay: false,
        status: 'moved',
        previousStart: '2026-12-08T17:00:00Z',
      },
      { start: '2026-12-15T17:00:00Z', end: null, allDay: false },
    ],
  },
} satisfies Record<string, ComponentProps<typeof SlotList>>;
