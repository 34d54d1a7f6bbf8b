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
} satisfies Record<string, ComponentProps<typeof SlotList>>;
