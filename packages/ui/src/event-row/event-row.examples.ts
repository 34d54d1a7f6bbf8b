import type { ComponentProps } from 'astro/types';
import { cancelled, concert, exhibition, workshop } from '../samples.ts';
import type EventRow from './event-row.astro';

export const examples = {
  evening: { event: concert },
  full: { event: workshop },
  dated: { event: exhibition, showDate: true },
  cancelled: { event: cancelled, showDate: true },
} satisfies Record<string, ComponentProps<typeof EventRow>>;
