import type { PlaceSource } from '../lib/source.ts';
import { placeDetails } from './place-details.ts';
import { culturePlaces } from './places-culture.ts';
import { lifePlaces } from './places-life.ts';
import { sportPlaces } from './places-sport.ts';

export const places: PlaceSource[] = [...culturePlaces, ...lifePlaces, ...sportPlaces].map((place) => ({
  ...place,
  ...placeDetails[place.key],
}));
