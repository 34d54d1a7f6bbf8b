import type { ComponentProps } from 'astro/types';
import type RowList from './row-list.astro';

export const examples = { labelled: { label: 'Samedi 21 novembre' } } satisfies Record<
  string,
  ComponentProps<typeof RowList>
>;
