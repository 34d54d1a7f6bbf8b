import type { ComponentProps } from 'astro/types';
import type CallToAction from './call-to-action.astro';

export const examples = {
  one: {
    title: 'Venez nous voir',
    text: 'La visite dure une demi-heure, sans rendez-vous.',
    label: 'Préparer ma visite',
    href: '/lieux/mediatheque-la-passerelle/',
  },
} satisfies Record<string, ComponentProps<typeof CallToAction>>;
