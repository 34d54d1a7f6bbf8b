import type { ComponentProps } from 'astro/types';
import type ArticleMeta from './article-meta.astro';

export const examples = {
  news: {
    kind: 'news',
    publishedOn: '2026-11-18',
    updatedOn: '2026-11-20',
    serviceName: 'Direction du patrimoine',
    readingMinutes: 4,
  },
} satisfies Record<string, ComponentProps<typeof ArticleMeta>>;
