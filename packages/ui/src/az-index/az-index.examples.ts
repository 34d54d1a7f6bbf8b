import type { ComponentProps } from 'astro/types';
import type AzIndex from './az-index.astro';

export const examples = {
  gaps: {
    current: 'C',
    letters: [...'ABCDEFGJLMNPRSTV'].map((letter, index) => ({
      letter,
      count: 3 + index * 2,
      href: `/annuaire/${letter.toLowerCase()}/`,
    })),
  },
} satisfies Record<string, ComponentProps<typeof AzIndex>>;
