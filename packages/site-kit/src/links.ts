import type { FacetName, Filter } from '@parvis/silo/filter';
import type { ArticleKind, DiffusedType, PlaceKind } from '@parvis/silo/records';
import { slugOf } from '@parvis/silo/text-keys';
import { hubs, tally, values } from './read.ts';
import { section } from './site.ts';
import { articleKindSlugs, placeKindSlugs } from './text/slugs.ts';

/** Addresses of the list pages. Each page exists only when its list holds something: link to one from a record that is in it, or from `facetItems`. */
export const agendaLinks = {
  day: (day: string) => `${section('agenda').path}jour/${day}/`,
  theme: (slug: string) => `${section('agenda').path}theme/${slug}/`,
  commune: (slug: string) => `${section('agenda').path}commune/${slug}/`,
  audience: (slug: string) => `${section('agenda').path}public/${slug}/`,
  place: (slug: string) => `${section('agenda').path}lieu/${slug}/`,
  /** @param month `YYYY-MM` */
  month: (month: string) => `${section('agenda').path}mois/${month}/`,
  places: () => `${section('agenda').path}vue/lieux/`,
  map: () => `${section('agenda').path}vue/carte/`,
};
export const placeLinks = {
  all: () => section('places').path,
  map: () => `${section('places').path}vue/carte/`,
  kind: (kind: PlaceKind) => `${section('places').path}type/${placeKindSlugs[kind]}/`,
  commune: (slug: string) => `${section('places').path}commune/${slug}/`,
  theme: (slug: string) => `${section('places').path}theme/${slug}/`,
  audience: (slug: string) => `${section('places').path}public/${slug}/`,
};
export const organizationLinks = {
  letter: (letter: string) => `${section('organizations').path}lettre/${letterSlug(letter)}/`,
  theme: (slug: string) => `${section('organizations').path}categorie/${slug}/`,
  commune: (slug: string) => `${section('organizations').path}commune/${slug}/`,
  audience: (slug: string) => `${section('organizations').path}public/${slug}/`,
};
export const articleLinks = {
  theme: (slug: string) => `${section('articles').path}theme/${slug}/`,
  kind: (kind: ArticleKind) => `${section('articles').path}type/${articleKindSlugs[kind]}/`,
  audience: (slug: string) => `${section('articles').path}public/${slug}/`,
  contributor: (slug: string) => `${section('articles').path}auteur/${slug}/`,
  series: (name: string) => `${section('articles').path}serie/${slugOf(name)}/`,
  /** @param month `YYYY-MM` */
  month: (month: string) => `${section('articles').path}archives/${month}/`,
};

export const procedureLinks = {
  theme: (slug: string) => `${section('procedures').path}theme/${slug}/`,
  audience: (slug: string) => `${section('procedures').path}public/${slug}/`,
};

/** The first page of a list is the list's own address. */
export const paged = (base: string, page: number) => (page === 1 ? base : `${base}page/${page}/`);

/** `#` gathers the names that begin with no letter. */
export const letterSlug = (letter: string) => (letter === '#' ? '0-9' : letter.toLowerCase());
export const letterOfSlug = (slug: string) => (slug === '0-9' ? '#' : slug.toUpperCase());

/** A list under one value of a facet. */
export interface FacetItem {
  slug: string;
  label: string;
  href: string;
  current: boolean;
  /** How many records stand there; only where asked for, as a page that says so is rendered again with each of them. */
  count?: number;
}

/** The themes, audiences, communes or contributors under which matching records stand, with links to their lists. */
export function facetItems(
  type: DiffusedType,
  facet: 'theme' | 'audience' | 'commune' | 'contributor',
  filter: Filter,
  hrefOf: (slug: string) => string,
  { current, counted = false }: { current?: string; counted?: boolean } = {},
): FacetItem[] {
  const found = counted ? tally(type, filter, facet) : values(type, filter, facet);
  return hubs(facet)
    .filter(({ id }) => found.has(id))
    .map(({ id, slug, name }) => ({
      slug,
      label: name,
      href: hrefOf(slug),
      current: slug === current,
      ...(found instanceof Map && { count: found.get(id) }),
    }));
}

/** The same for facets that are plain words (`kind`), in the order of their labels. */
export function wordItems<K extends string>(
  type: DiffusedType,
  facet: FacetName,
  filter: Filter,
  labels: Record<K, string>,
  hrefOf: (word: K) => string,
  { current, counted = false }: { current?: K; counted?: boolean } = {},
): (Omit<FacetItem, 'slug'> & { word: K })[] {
  const found = counted ? tally(type, filter, facet) : values(type, filter, facet);
  return (Object.keys(labels) as K[])
    .filter((word) => found.has(word))
    .map((word) => ({
      word,
      label: labels[word],
      href: hrefOf(word),
      current: word === current,
      ...(found instanceof Map && { count: found.get(word) }),
    }));
}
