import type { Filter } from '@parvis/silo/filter';
import { agendaLinks, facetItems } from './links.ts';
import { hub, list, now, values } from './read.ts';

/** The facets under which the agenda has a list and feeds, by the word that stands in their addresses. */
const hubFacets = { theme: 'theme', commune: 'commune', public: 'audience' } as const;

export interface AgendaFacet {
  /** « Musique ». */
  name: string;
  where: NonNullable<Filter['where']>;
  /** Address of its list. */
  href: string;
}

/** The addresses `[facet]/[value]` of the agenda's facets that lead to something. */
export function agendaFacetPaths(): { params: { facet: string; value: string } }[] {
  const coming = { from: now('day') };
  const ofHubs = Object.entries(hubFacets).flatMap(([facet, type]) =>
    facetItems('event', type, coming, agendaLinks[type]).map(({ slug }) => ({ params: { facet, value: slug } })),
  );
  return [...ofHubs, ...placesAhead().map(({ slug }) => ({ params: { facet: 'lieu', value: slug } }))];
}

/** What stands under `[facet]/[value]`. @throws when nothing does: such a page is not listed */
export function agendaFacet(facet: string | undefined, value: string | undefined): AgendaFacet {
  if (facet === 'lieu') {
    const [place] = list('place', { slug: value ?? '' });
    if (!place) throw new Error(`No place of this site stands under « ${value} ».`);
    return { name: place.title, where: { place: place.id }, href: agendaLinks.place(place.slug) };
  }
  const type = Object.entries(hubFacets).find(([word]) => word === facet)?.[1];
  if (!type) throw new Error(`The agenda has no facet « ${facet} ».`);
  const { id, slug, name } = hub(type, value ?? '');
  return { name, where: { [type]: id }, href: agendaLinks[type](slug) };
}

/** The places of this site where something is coming. */
export function placesAhead() {
  const found = values('event', { from: now('day') }, 'place');
  return list('place', { order: 'name' }).filter(({ id }) => found.has(id));
}
