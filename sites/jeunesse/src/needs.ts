import type { FacetItem } from '@parvis/site-kit/links.ts';
import { universeItems } from './universe-lists.ts';
import type { Universe } from './universes.ts';

/** What brings those of sixteen and over, in their words, and the themes that answer, in order. A need without any answer is not shown. */
const needs: { label: string; themes: string[] }[] = [
  { label: 'Trouver un job, un stage, une formation', themes: ['emploi', 'education'] },
  { label: 'Me loger, faire valoir mes droits', themes: ['logement', 'citoyennete', 'solidarite'] },
  { label: 'Ma santé', themes: ['sante'] },
  { label: 'Sortir, bouger', themes: ['musique', 'spectacle', 'culture', 'sport'] },
  { label: 'M’engager', themes: ['solidarite', 'nature', 'citoyennete'] },
];

/** Each need with the list of the universe that answers it best. */
export function needsOf(universe: Universe): { label: string; items: FacetItem[] }[] {
  const known = new Map(universeItems(universe, 'theme').map((item) => [item.slug, item]));
  return needs
    .map(({ label, themes }) => ({
      label,
      items: themes.map((slug) => known.get(slug)).filter((item) => item !== undefined),
    }))
    .filter(({ items }) => items.length > 0);
}
