import type { ComponentProps } from 'astro/types';
import { cancelled, concert, exhibition, photograph, workshop } from '../samples.ts';
import type EventCard from './event-card.astro';

export const examples = {
  free: { event: concert, picture: photograph },
  several: { event: exhibition },
  full: { event: workshop },
  cancelled: { event: cancelled },
  bare: { event: concert, picture: false },
  feature: { event: concert, picture: photograph, variant: 'feature' },
} satisfies Record<string, ComponentProps<typeof EventCard>>;
