import type { ComponentProps } from 'astro/types';
import type LogoMark from './logo-mark.astro';

export const examples = {
  town: { theme: 'town' },
  youth: { theme: 'youth' },
  library: { theme: 'library' },
  neutral: { theme: 'neutral' },
} satisfies Record<string, ComponentProps<typeof LogoMark>>;
