import type { ComponentProps } from 'astro/types';
import type { Block } from '../types.ts';
import type Accordion from './accordion.astro';

const text = (words: string): Block[] => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];

export const examples = {
  two: {
    items: [
      { question: 'Faut-il être inscrit pour venir ?', answer: text('Non, l’entrée est libre.') },
      { question: 'Combien de documents puis-je emprunter ?', answer: text('Vingt, pour quatre semaines.') },
    ],
  },
} satisfies Record<string, ComponentProps<typeof Accordion>>;
