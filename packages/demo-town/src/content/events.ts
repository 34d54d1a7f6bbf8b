import type { EventSource } from '../lib/source.ts';
import { eventDetails } from './event-details.ts';
import { cultureEvents } from './events-culture.ts';
import { earlyYearsEvents } from './events-early-years.ts';
import { libraryEvents } from './events-library.ts';
import { libraryChildrenEvents } from './events-library-children.ts';
import { musicEvents } from './events-music.ts';
import { natureEvents } from './events-nature.ts';
import { solidarityEvents } from './events-solidarity.ts';
import { sportEvents } from './events-sport.ts';
import { townEvents } from './events-town.ts';
import { youthEvents } from './events-youth.ts';

export const events: EventSource[] = [
  ...libraryEvents,
  ...libraryChildrenEvents,
  ...cultureEvents,
  ...musicEvents,
  ...earlyYearsEvents,
  ...youthEvents,
  ...sportEvents,
  ...natureEvents,
  ...solidarityEvents,
  ...townEvents,
].map((event) => ({ ...event, ...eventDetails[event.title] }));
