import type { PageSource } from '../lib/source-editorial.ts';
import { libraryPages } from './pages-library.ts';
import { townPages } from './pages-town.ts';

export const pages: PageSource[] = [...townPages, ...libraryPages];
