import type { ComponentProps } from 'astro/types';
import type Meta from './meta.astro';

export const examples = {
  visit: {
    items: [
      { icon: 'calendar', text: 'samedi 21 novembre 2026', day: '2026-11-21' },
      { icon: 'pin', text: 'Pont Vieux, Aubelonne' },
      { text: 'Direction de la culture' },
    ],
  },
} satisfies Record<string, ComponentProps<typeof Meta>>;
