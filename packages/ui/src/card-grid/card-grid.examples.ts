import type { ComponentProps } from 'astro/types';
import type CardGrid from './card-grid.astro';

export const examples = { medium: {}, narrow: { size: 'narrow' }, featured: { featured: true } } satisfies Record<
  string,
  ComponentProps<typeof CardGrid>
>;
