import type { ArticleSource } from '../lib/source.ts';
import { activityArticles } from './articles-activities.ts';
import { childrenArticles } from './articles-children.ts';
import { homeworkArticles } from './articles-homework.ts';
import { libraryArticles } from './articles-library.ts';
import { mediaArticles } from './articles-media.ts';
import { pickArticles } from './articles-picks.ts';
import { fictionalPicks } from './articles-picks-fictional.ts';
import { townArticles } from './articles-town.ts';
import { youthArticles } from './articles-youth.ts';

export const articles: ArticleSource[] = [
  ...townArticles,
  ...libraryArticles,
  ...pickArticles,
  ...fictionalPicks,
  ...mediaArticles,
  ...activityArticles,
  ...homeworkArticles,
  ...childrenArticles,
  ...youthArticles,
];
