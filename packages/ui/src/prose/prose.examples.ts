import type { ComponentProps } from 'astro/types';
import type Prose from './prose.astro';

export const examples = { standard: {} } satisfies Record<string, ComponentProps<typeof Prose>>;
