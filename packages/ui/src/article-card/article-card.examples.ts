import { articles, photograph } from '../samples.ts';

export const examples = {
  standard: { article: articles[1] ?? articles[0], picture: photograph },
  fallback: { article: articles[2] ?? articles[0] },
  feature: { article: articles[0], variant: 'feature', picture: photograph },
  compact: { article: articles[1] ?? articles[0], variant: 'compact' },
} as const;
