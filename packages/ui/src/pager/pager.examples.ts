import type { ComponentProps } from 'astro/types';
import type Pager from './pager.astro';

export const examples = {
  middle: { current: 6, total: 12, hrefOf: (page: number) => `/agenda/page-${page}/` },
} satisfies Record<string, ComponentProps<typeof Pager>>;
