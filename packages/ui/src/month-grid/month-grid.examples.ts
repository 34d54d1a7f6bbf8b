import type { ComponentProps } from 'astro/types';
import type MonthGrid from './month-grid.astro';

export const examples = {
  november: {
    month: '2026-11',
    today: '2026-11-22',
    days: [22, 24, 25, 28, 29].map((number, index) => ({
      day: `2026-11-${number}`,
      count: index * 3 + 1,
      href: `/agenda/jour/2026-11-${number}/`,
    })),
    next: { label: 'décembre 2026', href: '/agenda/mois/2026-12/' },
  },
} satisfies Record<string, ComponentProps<typeof MonthGrid>>;
