import type { ArticleSource } from '../lib/source.ts';
import { childrenArticles } from './articles-children.ts';
import { libraryArticles } from './articles-library.ts';
import { pickArticles } from './articles-picks.ts';
import { procedureArticles } from './articles-procedures.ts';
import { townArticles } from './articles-town.ts';
import { youthArticles } from './articles-youth.ts';

export const articles: ArticleSource[] = [
  ...townArticles,
  ...procedureArticles,
  ...libraryArticles,
  ...pickArticles,
  ...childrenArticles,
  ...youthArticles,
];
