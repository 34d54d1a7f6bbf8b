import type { ComponentProps } from 'astro/types';
import type DayStrip from './day-strip.astro';

export const examples = {
  week: {
    current: '2026-11-22',
    days: [4, 0, 2, 11, 3, 21, 9].map((count, index) => ({
      day: `2026-11-${22 + index}`,
      count,
      href: count ? `/agenda/2026-11-${22 + index}/` : null,
    })),
  },
} satisfies Record<string, ComponentProps<typeof DayStrip>>;
