import type { ThemeName } from '../types.ts';

/** Files under `fonts/` that each theme is written with, to be asked for before its style sheet has been read. */
export const fontsOfTheme: Record<ThemeName, string[]> = {
  town: ['young-serif', 'atkinson-hyperlegible-next'],
  youth: ['gabarito', 'figtree'],
  library: ['bricolage-grotesque', 'literata'],
  neutral: [],
};
