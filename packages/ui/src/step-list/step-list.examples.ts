import type { ComponentProps } from 'astro/types';
import type { Block } from '../types.ts';
import type StepList from './step-list.astro';

const text = (words: string): Block[] => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];

export const examples = {
  three: {
    steps: [
      {
        title: 'Prenez rendez-vous',
        text: text('En ligne ou par téléphone, trois semaines à l’avance.'),
        picture: null,
      },
      { title: 'Venez avec vos pièces', text: text('Les originaux, pas des copies.'), picture: null },
      { title: 'Retirez votre carte', text: [], picture: null },
    ],
  },
} satisfies Record<string, ComponentProps<typeof StepList>>;
