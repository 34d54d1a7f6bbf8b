import type { ComponentProps } from 'astro/types';
import type Badge from './badge.astro';

export const examples = {
  neutral: {},
  positive: { tone: 'positive' },
  warning: { tone: 'warning' },
  danger: { tone: 'danger' },
  accent: { tone: 'accent' },
} satisfies Record<string, ComponentProps<typeof Badge>>;
