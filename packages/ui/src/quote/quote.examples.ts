import type { ComponentProps } from 'astro/types';
import type Quote from './quote.astro';

export const examples = {
  signed: {
    text: 'Je l’ai lu à seize ans pour l’histoire d’amour, à quarante pour l’argent.',
    author: 'Une lectrice du jeudi',
  },
  bare: { text: 'Une fois, on a trouvé un bouton.' },
} satisfies Record<string, ComponentProps<typeof Quote>>;
