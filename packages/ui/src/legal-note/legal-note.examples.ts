import type { ComponentProps } from 'astro/types';
import type LegalNote from './legal-note.astro';

export const examples = { titled: { title: 'Conservation des données' } } satisfies Record<
  string,
  ComponentProps<typeof LegalNote>
>;
