import type { ComponentProps } from 'astro/types';
import type Facts from './facts.astro';

export const examples = {
  event: {
    items: [
      {
        term: 'Où',
        text: 'Médiathèque La Passerelle',
        href: '/lieux/mediatheque-la-passerelle/',
        lines: ['2 quai de la Passerelle', '99100 Aubelonne'],
      },
      { term: 'Prix', text: '5\u00a0€, gratuit pour les moins de 12\u00a0ans' },
      { term: 'Accès', text: null },
      { term: 'Organisateur', text: 'Club de kayak d’Aubelonne' },
    ],
  },
} satisfies Record<string, ComponentProps<typeof Facts>>;
