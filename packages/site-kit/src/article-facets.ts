import type { Filter } from '@parvis/silo/filter';
import type { ArticleKind } from '@parvis/silo/records';
import { slugOf } from '@parvis/silo/text-keys';
import type { HubOf } from '@parvis/silo/views';
import { formatMonth } from '@parvis/ui/format/days.ts';
import { articleLinks, type FacetItem, facetItems, wordItems } from './links.ts';
import { hub, tally, values } from './read.ts';
import { articleKindPlurals, articleKindSlugs, kindOf } from './text/slugs.ts';

/** The words by which facets of articles stand in addresses: `theme/musique/`, `archives/2026-11/`. */
export const articleFacetNames = ['theme', 'type', 'public', 'serie', 'auteur', 'archives'] as const;
export type ArticleFacetName = (typeof articleFacetNames)[number];

export interface ArticleFacet {
  name: ArticleFacetName;
  value: string;
  /** « Coups de cœur », « Novembre 2026 ». */
  title: string;
  where: NonNullable<Filter['where']>;
  /** Address of the list's first page. */
  href: string;
  contributor?: HubOf<'contributor'>;
}

/** The addresses `[facet]/[value]` of the lists that hold something. */
export const articleFacetPaths = (): { facet: ArticleFacetName; value: string }[] =>
  articleFacetNames.flatMap((facet) => [...valuesOf(facet)].map((value) => ({ facet, value })));

function valuesOf(facet: ArticleFacetName): Set<string> {
  switch (facet) {
    case 'theme':
    case 'public':
    case 'auteur':
      return new Set(facetItems('article', hubOfFacet[facet], {}, hrefs[facet]).map(({ slug }) => slug));
    case 'type':
      return new Set(
        wordItems('article', 'kind', {}, articleKindPlurals, articleLinks.kind).map(
          ({ word }) => articleKindSlugs[word],
        ),
      );
    case 'serie':
      return new Set([...values('article', {}, 'series')].map(slugOf));
    case 'archives':
      return values('article', {}, 'month');
  }
}

const hubOfFacet = { theme: 'theme', public: 'audience', auteur: 'contributor' } as const;
const hrefs = { theme: articleLinks.theme, public: articleLinks.audience, auteur: articleLinks.contributor };

/** What stands under `[facet]/[value]`. @throws when nothing does: such a page is not listed */
export function articleFacet(facet: string | undefined, value = ''): ArticleFacet {
  const name = articleFacetNames.find((known) => known === facet);
  const at = { name: name as ArticleFacetName, value };
  switch (name) {
    case 'theme':
    case 'public': {
      const type = hubOfFacet[name];
      const { id, slug, name: title } = hub(type, value);
      return { ...at, title, where: { [type]: id }, href: hrefs[name](slug) };
    }
    case 'auteur': {
      const contributor = hub('contributor', value);
      const { id, slug, name: title } = contributor;
      return { ...at, title, where: { contributor: id }, href: articleLinks.contributor(slug), contributor };
    }
    case 'type': {
      const kind: ArticleKind = kindOf(articleKindSlugs, value);
      return { ...at, title: articleKindPlurals[kind], where: { kind }, href: articleLinks.kind(kind) };
    }
    case 'serie': {
      const series = [...values('article', {}, 'series')].filter((one) => slugOf(one) === value);
      const [title] = series;
      if (title === undefined) break;
      return { ...at, title, where: { series }, href: articleLinks.series(title) };
    }
    case 'archives': {
      const month = formatMonth(value);
      const title = month.charAt(0).toUpperCase() + month.slice(1);
      return { ...at, title, where: { month: value }, href: articleLinks.month(value) };
    }
  }
  throw new Error(`No list of articles stands under « ${facet}/${value} ».`);
}

/** The months in which something was published, the last first. */
export function monthItems({ current, limit }: { current?: string; limit?: number } = {}): FacetItem[] {
  const months = [...tally('article', {}, 'month')].sort(([a], [b]) => (a < b ? 1 : -1));
  return months.slice(0, limit).map(([month, count]) => ({
    slug: month,
    label: formatMonth(month),
    href: articleLinks.month(month),
    current: month === current,
    count,
  }));
}

/** The series, by name. */
export function seriesItems(current?: string): FacetItem[] {
  const names = [...values('article', {}, 'series')].sort((a, b) => a.localeCompare(b, 'fr'));
  return [...new Map(names.map((name) => [slugOf(name), name]))].map(([slug, name]) => ({
    slug,
    label: name,
    href: articleLinks.series(name),
    current: slug === current,
  }));
}
