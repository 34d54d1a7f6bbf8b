import { photograph } from '../samples.ts';

export const examples = {
  captioned: { ...photograph, caption: 'La rive droite, rendue aux piétons.' },
  square: { ...photograph, credit: null, ratio: 'square' },
} as const;
