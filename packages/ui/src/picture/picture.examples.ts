import type { ComponentProps } from 'astro/types';
import { photograph } from '../samples.ts';
import type Picture from './picture.astro';

export const examples = {
  captioned: { ...photograph, caption: 'La rive droite, rendue aux piétons.' },
  square: { ...photograph, credit: null, ratio: 'square' },
  focused: { ...photograph, credit: null, ratio: 'square', focus: { x: 84, y: 30 } },
} satisfies Record<string, ComponentProps<typeof Picture>>;
