import type { ComponentProps } from 'astro/types';
import type LinkButton from './link-button.astro';

export const examples = {
  solid: { label: 'S’inscrire', href: '/inscription/' },
  quiet: { label: 'Lire le programme', href: '/programme/', tone: 'quiet' },
} satisfies Record<string, ComponentProps<typeof LinkButton>>;
