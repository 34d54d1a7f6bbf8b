import type { Scene } from './scene.ts';
import { artsScenes } from './scenes-arts.ts';
import { booksScenes } from './scenes-books.ts';
import { careScenes } from './scenes-care.ts';
import { childrenScenes } from './scenes-children.ts';
import { natureScenes } from './scenes-nature.ts';
import { sportScenes } from './scenes-sport.ts';
import { stageScenes } from './scenes-stage.ts';
import { townScenes } from './scenes-town.ts';
import { workshopScenes } from './scenes-workshop.ts';

/** Every illustration of the town, by key. */
export const catalogue: Record<string, Scene> = {
  ...townScenes,
  ...natureScenes,
  ...booksScenes,
  ...stageScenes,
  ...artsScenes,
  ...sportScenes,
  ...childrenScenes,
  ...workshopScenes,
  ...careScenes,
};
