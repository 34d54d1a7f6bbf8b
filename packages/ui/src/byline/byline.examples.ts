import type { ComponentProps } from 'astro/types';
import type Byline from './byline.astro';

export const examples = {
  one: { authors: [{ name: 'Nadia', role: 'bibliothécaire jeunesse', picture: null }] },
  two: {
    authors: [
      { name: 'La classe de CM2', role: 'école du Vieux-Port', picture: null },
      { name: 'Youssef', role: null, picture: null },
    ],
  },
} satisfies Record<string, ComponentProps<typeof Byline>>;
