import type { ComponentProps } from 'astro/types';
import type WorkCard from './work-card.astro';

export const examples = {
  book: {
    title: 'Vingt mille lieues sous les mers',
    creator: 'Jules Verne',
    publisher: 'Hetzel',
    year: 1870,
    ean: null,
    cover: null,
  },
} satisfies Record<string, ComponentProps<typeof WorkCard>>;
