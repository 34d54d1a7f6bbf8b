import type { ArticleSource } from '../lib/source.ts';

export const articles: ArticleSource[] = [];
