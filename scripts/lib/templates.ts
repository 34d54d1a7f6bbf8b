import { addressesOf } from './site-map.ts';

/** One page of a site for each kind of page it has. */
export interface Template {
  site: string;
  /** The path with what varies left out: `/agenda/…/`. */
  pattern: string;
  url: string;
}

/** Path segments under which each further segment is a record or a facet of one kind. */
const facetFolders = new Set([
  'jour',
  'mois',
  'theme',
  'commune',
  'public',
  'lieu',
  'type',
  'lettre',
  'categorie',
  'serie',
  'auteur',
  'archives',
  'page',
]);

/** Found in each site's sitemap, so that a new kind of page, or a new site, is covered without being named here. */
export async function templatesOf({ sites }: { sites: { key: string; baseUrl: string }[] }): Promise<Template[]> {
  const found = await Promise.all(
    sites.map(async ({ key, baseUrl }) => {
      const byPattern = new Map<string, Template>();
      for (const url of await addressesOf(baseUrl)) {
        const pattern = patternOf(new URL(url).pathname);
        if (!byPattern.has(pattern)) byPattern.set(pattern, { site: key, pattern, url });
      }
      byPattern.set('404', { site: key, pattern: '404', url: `${baseUrl}/cette-page-n-existe-pas/` });
      return [...byPattern.values()];
    }),
  );
  return found.flat();
}

/** `/agenda/theme/musique/` and `/agenda/theme/sport/` are one template, `/agenda/fete-de-la-riviere/` another. */
export function patternOf(path: string): string {
  const [first = '', ...below] = path.split('/').filter(Boolean);
  // A page in another language is a template of its own.
  if (/^[a-z]{2}$/.test(first)) return `/${first}${patternOf(below.join('/'))}`;
  const [section = '', second, ...rest] = [first, ...below];
  if (second === undefined) return `/${section}`;
  // A view of a list is a page of its own kind.
  if (second === 'vue') return `/${section}/vue/${rest[0]}`;
  if (!facetFolders.has(second)) return rest[0] === undefined ? `/${section}/…` : `/${section}/…/${rest[0]}/…`;
  return `/${section}/${second}/…${rest.includes('page') ? '/page/…' : ''}`;
}
