import type { Scene } from './scene.ts';
import { cultureScenes } from './scenes-culture.ts';
import { lifeScenes } from './scenes-life.ts';
import { natureScenes } from './scenes-nature.ts';
import { townScenes } from './scenes-town.ts';

/** Every illustration of the town, by key. */
export const catalogue: Record<string, Scene> = { ...townScenes, ...natureScenes, ...cultureScenes, ...lifeScenes };
