import type { ComponentProps } from 'astro/types';
import { photograph } from '../samples.ts';
import type Picture from './picture.astro';

export const examples = {
  captioned: { ...photograph, caption: 'La rive droite, rendue aux piétons.' },
  square: { ...photograph, credit: null, ratio: 'square' },
} satisfies Record<string, ComponentProps<typeof Picture>>;
