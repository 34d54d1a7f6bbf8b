import type { ComponentProps } from 'astro/types';
import { photograph } from '../samples.ts';
import type Card from './card.astro';

const jardins = {
  title: 'Les jardins du Moulin-Vert',
  href: '/lieux/jardins/',
  slug: 'jardins',
  headingLevel: 3,
} as const;

export const examples = {
  standard: { ...jardins, picture: photograph },
  fallback: { ...jardins, picture: null },
  bare: { ...jardins, href: null, picture: false },
  muted: { ...jardins, picture: photograph, muted: true },
  feature: { ...jardins, picture: photograph, variant: 'feature' },
  compact: { ...jardins, picture: photograph, variant: 'compact' },
} satisfies Record<string, ComponentProps<typeof Card>>;
