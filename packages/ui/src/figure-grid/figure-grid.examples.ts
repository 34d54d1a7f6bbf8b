import type { ComponentProps } from 'astro/types';
import type FigureGrid from './figure-grid.astro';

export const examples = {
  one: {
    items: [
      {
        picture: { src: '/quais.svg', width: 800, height: 533, alt: 'Un bateau de papier bleu' },
        title: 'Le bateau',
        creator: 'Atelier du mercredi',
        text: null,
      },
    ],
  },
} satisfies Record<string, ComponentProps<typeof FigureGrid>>;
