import type { ComponentProps } from 'astro/types';
import type EmptyState from './empty-state.astro';

export const examples = {
  standard: {
    title: 'Rien ce jour-là',
    text: 'Aucun événement n’est annoncé à Clairvigne le 24 novembre.',
    links: [{ label: 'Voir toute la semaine', href: '/agenda/' }],
  },
} satisfies Record<string, ComponentProps<typeof EmptyState>>;
