import type { ComponentProps } from 'astro/types';
import type Icon from './icon.astro';

export const examples = {
  calendar: { name: 'calendar' },
  pin: { name: 'pin' },
  external: { name: 'external' },
} satisfies Record<string, ComponentProps<typeof Icon>>;
