import { daysOf } from '@parvis/silo/facets';
import type { Filter } from '@parvis/silo/filter';
import type { Card, CardOf, Named } from '@parvis/silo/views';
import { formatDate, formatMonth } from '@parvis/ui/format/days.ts';
import { articleKindLabels, placeKindLabels } from '@parvis/ui/format/labels.ts';
import { formatSlot } from '@parvis/ui/format/slots.ts';
import type { RefinedSection } from './define-site.ts';
import { list, now } from './read.ts';
import { section } from './site.ts';
import { articleKindSlugs, placeKindSlugs } from './text/slugs.ts';

/** A list as its reader's browser narrows it. */
export interface RefineData {
  facets: { name: string; label: string; options: { value: string; label: string }[] }[];
  /** In the order of the list. `in` gives the values under which it stands, facet by facet. */
  items: { title: string; href: string; note: string; in: string[][] }[];
}

/** Longer lists would weigh more than they help: their first records are the next, or the newest. */
const most = 1000;

type Labelled = readonly [value: string, label: string];
interface Item {
  title: string;
  href: string | null;
  note: (string | null)[];
  /** Values of each facet, in the order of the facets. */
  in: Labelled[][];
}

const named = (hubs: readonly Named[]): Labelled[] => hubs.map(({ slug, name }) => [slug, name] as const);
const word = (value: string | null, label = value): Labelled[] =>
  value === null || label === null ? [] : [[value, label]];

/** What narrows each list, and how each record is told in a line. */
const sections: Record<RefinedSection, { facets: [name: string, label: string][]; items: () => Item[] }> = {
  agenda: {
    facets: [
      ['theme', 'Thème'],
      ['public', 'Public'],
      ['commune', 'Commune'],
      ['mois', 'Mois'],
    ],
    items: () =>
      cards('event', { from: now('day'), order: 'date' }, ({ next, placeName, communeName, ...event }) => {
        const month = daysOf(next).firstDay.slice(0, 7);
        return {
          note: [formatSlot(next), placeName, communeName],
          in: [named(event.themes), named(event.audiences), word(communeName), word(month, formatMonth(month))],
        };
      }),
  },
  articles: {
    facets: [
      ['type', 'Type'],
      ['theme', 'Thème'],
      ['public', 'Public'],
    ],
    items: () =>
      cards('article', { order: 'date' }, ({ kind, publishedOn, themes, audiences }) => ({
        note: [articleKindLabels[kind], formatDate(publishedOn)],
        in: [word(articleKindSlugs[kind], articleKindLabels[kind]), named(themes), named(audiences)],
      })),
  },
  places: {
    facets: [
      ['type', 'Type'],
      ['commune', 'Commune'],
      ['public', 'Public'],
      ['theme', 'Thème'],
    ],
    items: () =>
      cards('place', { order: 'name' }, ({ kind, communeName, themes, audiences }) => ({
        note: [placeKindLabels[kind], communeName],
        in: [word(placeKindSlugs[kind], placeKindLabels[kind]), word(communeName), named(audiences), named(themes)],
      })),
  },
  organizations: {
    facets: [
      ['categorie', 'Domaine'],
      ['commune', 'Commune'],
      ['public', 'Public'],
    ],
    items: () =>
      cards('organization', { order: 'name' }, ({ summary, communeName, themes, audiences }) => ({
        note: [communeName, summary],
        in: [named(themes), word(communeName), named(audiences)],
      })),
  },
  procedures: {
    facets: [
      ['theme', 'Thème'],
      ['public', 'Public'],
    ],
    items: () =>
      cards('procedure', { order: 'name' }, ({ url, delay, themes, audiences }) => ({
        note: [url ? 'En ligne' : 'Sur place', delay],
        in: [named(themes), named(audiences)],
      })),
  },
};

function cards<T extends 'event' | 'article' | 'place' | 'organization' | 'procedure'>(
  type: T,
  filter: Filter,
  told: (card: CardOf<T>) => Pick<Item, 'note' | 'in'>,
): Item[] {
  return list(type, { ...filter, limit: most }).map((card) => {
    // TypeScript cannot follow that the card of any T is a card.
    const { title, href } = card as unknown as Card;
    return { title, href, ...told(card) };
  });
}

export function refineData(name: RefinedSection): RefineData {
  const { facets, items } = sections[name];
  const told = items().filter(({ href }) => href !== null);
  return {
    facets: facets.map(([facet, label], index) => {
      const options = new Map(told.flatMap((item) => item.in[index] ?? []));
      return {
        name: facet,
        label,
        options: [...options]
          .map(([value, text]) => ({ value, label: text }))
          .sort((a, b) => (facet === 'mois' ? (a.value < b.value ? -1 : 1) : a.label.localeCompare(b.label, 'fr'))),
      };
    }),
    items: told.map(({ title, href, note, in: values }) => ({
      title,
      href: href ?? '',
      note: note.filter(Boolean).join(', '),
      in: values.map((one) => one.map(([value]) => value)),
    })),
  };
}

/** Where the data of a section's list stand. */
export const refineHref = (name: RefinedSection): string => `${section(name).path}vue/liste.json`;
