import type { ComponentProps } from 'astro/types';
import type PictureFallback from './picture-fallback.astro';

export const examples = {
  one: { seed: 'fanfare' },
  two: { seed: 'kayak' },
  three: { seed: 'encres' },
  four: { seed: 'jardins' },
  five: { seed: 'theatre' },
  six: { seed: 'hiver' },
} satisfies Record<string, ComponentProps<typeof PictureFallback>>;
