import type { Filter } from '@parvis/silo/filter';
import type { FacetItem } from '@parvis/site-kit/links.ts';
import { facetItems, wordItems } from '@parvis/site-kit/links.ts';
import { hub, now } from '@parvis/site-kit/read.ts';
import { articleKindPlurals, articleKindSlugs, kindOf } from '@parvis/site-kit/text/slugs.ts';
import type { Universe } from './universes.ts';

/** Within a universe, contents are sorted by theme and by kind: `/univers/7-10-ans/theme/nature/`. */
export const universeFacets = ['theme', 'type'] as const;
export type UniverseFacet = (typeof universeFacets)[number];

/** The lists of a universe that hold something. */
export function universeItems(universe: Universe, facet: UniverseFacet, current?: string): FacetItem[] {
  const where = { audience: universe.id };
  const hrefOf = (value: string) => `${universe.href}${facet}/${value}/`;
  if (facet === 'type')
    return wordItems('article', 'kind', { where }, articleKindPlurals, (kind) => hrefOf(articleKindSlugs[kind])).map(
      ({ word, ...item }) => ({ ...item, slug: articleKindSlugs[word], current: articleKindSlugs[word] === current }),
    );
  const coming = facetItems('event', 'theme', { where, from: now('day') }, hrefOf, { current });
  const written = facetItems('article', 'theme', { where }, hrefOf, { current });
  const places = facetItems('place', 'theme', { where }, hrefOf, { current });
  return [...new Map([...coming, ...written, ...places].map((item) => [item.slug, item])).values()];
}

export interface UniverseList {
  title: string;
  where: NonNullable<Filter['where']>;
}

/** What stands under a facet of a universe. @throws when nothing does */
export function universeList(universe: Universe, facet: string | undefined, value: string | undefined): UniverseList {
  if (facet === 'type') {
    const kind = kindOf(articleKindSlugs, value);
    return { title: articleKindPlurals[kind], where: { audience: universe.id, kind } };
  }
  const { id, name } = hub('theme', value ?? '');
  return { title: name, where: { audience: universe.id, theme: id } };
}
