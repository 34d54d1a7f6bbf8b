import type { ComponentProps } from 'astro/types';
import type SkipLinks from './skip-links.astro';

export const examples = { standard: {} } satisfies Record<string, ComponentProps<typeof SkipLinks>>;
