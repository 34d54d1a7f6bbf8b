import { hubs } from './read.ts';

/** The communes whose position is known, as the ground of a map. */
export const communesPlaced = () =>
  hubs('commune').flatMap(({ id, slug, name, latitude, longitude }) =>
    latitude === null || longitude === null ? [] : [{ id, slug, name, latitude, longitude }],
  );
