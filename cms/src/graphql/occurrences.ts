import type { Core } from '@strapi/strapi';
import DataLoader from 'dataloader';
import { type Occurrence, occurrencesOf, type Schedule } from '../schedule/expand';
import { RecurrenceError } from '../schedule/recurrence';
import { extensionOf } from './extension';

interface Parent extends Partial<Schedule> {
  id: number;
}
const loaders = new WeakMap<object, DataLoader<number, Schedule>>();

/** `occurrences` on events: their slots, rule and exceptions written out. */
export function extendWithOccurrences(strapi: Core.Strapi): void {
  extensionOf(strapi).use({
    typeDefs: `
      enum OccurrenceStatus { scheduled cancelled moved }
      "One date of an event, its rule and exceptions followed (Europe/Paris)."
      type Occurrence {
        start: DateTime!
        "Null: open end."
        end: DateTime
        "Only the Europe/Paris days of start and end count, both included."
        allDay: Boolean!
        status: OccurrenceStatus!
        "Why it is cancelled or moved."
        reason: String
        "Of a moved occurrence: its start before the move."
        previousStart: DateTime
      }
      extend type Event {
        "In order of start; at most 800."
        occurrences: [Occurrence!]!
      }`,
    resolvers: {
      Event: {
        occurrences: async (event: Parent, _args: object, context: object) =>
          written(isWhole(event) ? event : await loaderOf(strapi, context).load(event.id)),
      },
    },
  });
}

/** Slots and exceptions are there when the event was read from the root (`batch-relations.ts`). */
const isWhole = (event: Parent): event is Parent & Schedule => Boolean(event.slots && event.exceptions);

/** A rule that was stored before it was checked takes no page down: the slots remain. */
function written(schedule: Schedule): Occurrence[] {
  try {
    return occurrencesOf(schedule);
  } catch (error) {
    if (error instanceof RecurrenceError) return occurrencesOf({ ...schedule, recurrence: null });
    throw error;
  }
}

function loaderOf(strapi: Core.Strapi, request: object): DataLoader<number, Schedule> {
  const known = loaders.get(request);
  if (known) return known;
  const loader = new DataLoader<number, Schedule>(async (ids) => {
    const rows: (Schedule & { id: number })[] = await strapi.db
      .query('api::event.event')
      .findMany({ where: { id: { $in: [...ids] } }, populate: ['slots', 'exceptions'] });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? { slots: [] });
  });
  loaders.set(request, loader);
  return loader;
}
