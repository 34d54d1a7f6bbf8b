import type { ComponentProps } from 'astro/types';
import { articles, photograph } from '../samples.ts';
import type ArticleCard from './article-card.astro';

export const examples = {
  standard: { article: articles[1], picture: photograph },
  fallback: { article: articles[2] },
  feature: { article: articles[0], variant: 'feature', picture: photograph },
  compact: { article: articles[1], variant: 'compact' },
} satisfies Record<string, ComponentProps<typeof ArticleCard>>;
