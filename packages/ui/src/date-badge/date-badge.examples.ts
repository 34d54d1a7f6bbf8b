import type { ComponentProps } from 'astro/types';
import type DateBadge from './date-badge.astro';

export const examples = {
  one: { day: '2026-11-21' },
  first: { day: '2026-12-01' },
  several: { day: '2026-11-21', lastDay: '2026-12-05' },
} satisfies Record<string, ComponentProps<typeof DateBadge>>;
