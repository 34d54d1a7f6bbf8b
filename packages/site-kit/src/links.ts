import type { FacetName, Filter } from '@parvis/silo/filter';
import type { ArticleKind, DiffusedType, PlaceKind } from '@parvis/silo/records';
import { hubs, tally } from './read.ts';
import { section } from './site.ts';
import { articleKindSlugs, placeKindSlugs } from './text/slugs.ts';

/** Addresses of the list pages. Each page exists only when its list holds something: link to one from a record that is in it, or from `facetItems`. */
export const agendaLinks = {
  day: (day: string) => `${section('agenda').path}jour/${day}/`,
  theme: (slug: string) => `${section('agenda').path}theme/${slug}/`,
  commune: (slug: string) => `${section('agenda').path}commune/${slug}/`,
  audience: (slug: string) => `${section('agenda').path}public/${slug}/`,
};
export const placeLinks = {
  kind: (kind: PlaceKind) => `${section('places').path}type/${placeKindSlugs[kind]}/`,
  commune: (slug: string) => `${section('places').path}commune/${slug}/`,
};
export const organizationLinks = {
  letter: (letter: string) => `${section('organizations').path}lettre/${letterSlug(letter)}/`,
  theme: (slug: string) => `${section('organizations').path}categorie/${slug}/`,
  commune: (slug: string) => `${section('organizations').path}commune/${slug}/`,
};
export const articleLinks = {
  theme: (slug: string) => `${section('articles').path}theme/${slug}/`,
  kind: (kind: ArticleKind) => `${section('articles').path}type/${articleKindSlugs[kind]}/`,
};

export const procedureLinks = {
  theme: (slug: string) => `${section('procedures').path}theme/${slug}/`,
};

/** The first page of a list is the list's own address. */
export const paged = (base: string, page: number) => (page === 1 ? base : `${base}page/${page}/`);

/** `#` gathers the names that begin with no letter. */
export const letterSlug = (letter: string) => (letter === '#' ? '0-9' : letter.toLowerCase());
export const letterOfSlug = (slug: string) => (slug === '0-9' ? '#' : slug.toUpperCase());

export interface FacetItem {
  slug: string;
  label: string;
  href: string;
  count: number;
  current: boolean;
}

/** The themes, audiences or communes under which matching records stand, with links to their lists. */
export function facetItems(
  type: DiffusedType,
  facet: 'theme' | 'audience' | 'commune',
  filter: Filter,
  hrefOf: (slug: string) => string,
  current?: string,
): FacetItem[] {
  const counts = tally(type, filter, facet);
  return hubs(facet).flatMap(({ id, slug, name }) => {
    const count = counts.get(id);
    return count ? [{ slug, label: name, href: hrefOf(slug), count, current: slug === current }] : [];
  });
}

/** The same for facets that are plain words (`kind`), in the order of their labels. */
export function wordItems<K extends string>(
  type: DiffusedType,
  facet: FacetName,
  filter: Filter,
  labels: Record<K, string>,
  hrefOf: (word: K) => string,
  current?: K,
): { word: K; label: string; href: string; count: number; current: boolean }[] {
  const counts = tally(type, filter, facet);
  return (Object.keys(labels) as K[]).flatMap((word) => {
    const count = counts.get(word);
    return count ? [{ word, label: labels[word], href: hrefOf(word), count, current: word === current }] : [];
  });
}
