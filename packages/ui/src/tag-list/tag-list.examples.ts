import type { ComponentProps } from 'astro/types';
import type TagList from './tag-list.astro';

export const examples = {
  mixed: {
    tags: [
      { label: 'Musique', href: '/themes/musique/' },
      { label: 'Fêtes et traditions', href: '/themes/fetes/' },
      { label: 'Familles' },
    ],
  },
} satisfies Record<string, ComponentProps<typeof TagList>>;
