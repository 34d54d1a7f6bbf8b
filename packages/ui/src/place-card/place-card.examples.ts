import type { ComponentProps } from 'astro/types';
import { places } from '../samples.ts';
import type PlaceCard from './place-card.astro';

export const examples = {
  open: { place: places[0], hoursToday: '10\u00a0h – 18\u00a0h\u00a030' },
  sports: { place: places[1] },
  theatre: { place: places[2], hoursToday: 'fermé' },
} satisfies Record<string, ComponentProps<typeof PlaceCard>>;
