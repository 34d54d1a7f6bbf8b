import type { ComponentProps } from 'astro/types';
import type KeyFigures from './key-figures.astro';

export const examples = {
  three: {
    figures: [
      { value: '23\u00a0412', label: 'habitants' },
      { value: '7', label: 'communes' },
      { value: '143\u00a0km', label: 'de rivière' },
    ],
  },
} satisfies Record<string, ComponentProps<typeof KeyFigures>>;
