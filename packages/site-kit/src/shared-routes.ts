import { refinedSections, type SiteConfig } from './define-site.ts';
import { subscriptionPath } from './subscription.ts';

/** A page that site-kit brings to each site that has its section. */
export interface SharedRoute {
  /** Astro's pattern: `/agenda/jour/[day]`. */
  pattern: string;
  /** File under `src/routes/`. */
  file: string;
}

/** The shared pages of a site, by its sections. */
export function sharedRoutes({ sections }: Pick<SiteConfig, 'sections'>): SharedRoute[] {
  const { agenda, places, organizations, articles, procedures, pages, selections, galleries, newsletters, channels } =
    sections;
  return [
    ...under(agenda?.path, 'agenda', {
      '': 'index.astro',
      'jour/[day]/': 'day.astro',
      'jour/[day]/page/[page]/': 'day-page.astro',
      'theme/[theme]/': 'theme.astro',
      'commune/[commune]/': 'commune.astro',
      'public/[audience]/': 'audience.astro',
      'lieu/[place]/': 'place.astro',
      'mois/[month]/': 'month.astro',
      'vue/lieux/': 'by-place.astro',
      'vue/carte/': 'map.astro',
      '[facet]/[value]/agenda.ics': 'facet.ics.ts',
      '[facet]/[value]/rss.xml': 'facet.xml.ts',
      '[event]/': 'event.astro',
    }),
    ...under(agenda && `/[locale]${agenda.path}`, 'translations', { '[event]/': 'event.astro' }),
    ...under(articles && `/[locale]${articles.path}`, 'translations', { '[article]/': 'article.astro' }),
    ...under(procedures && `/[locale]${procedures.path}`, 'translations', { '[procedure]/': 'procedure.astro' }),
    ...under(pages && `/[locale]${pages.path}`, 'translations', { '[page]/': 'page.astro' }),
    ...under(selections && `/[locale]${selections.path}`, 'translations', { '[selection]/': 'selection.astro' }),
    ...under(galleries && `/[locale]${galleries.path}`, 'translations', { '[gallery]/': 'gallery.astro' }),
    ...under(agenda && '/', 'feeds', {
      'agenda.ics': 'agenda.ics.ts',
      'agenda.json': 'agenda.json.ts',
      'agenda.csv': 'agenda.csv.ts',
    }),
    ...under(places?.path, 'places', {
      '': 'index.astro',
      'type/[kind]/': 'kind.astro',
      'commune/[commune]/': 'commune.astro',
      'theme/[theme]/': 'theme.astro',
      'public/[audience]/': 'audience.astro',
      'vue/carte/': 'map.astro',
      '[place]/': 'place.astro',
    }),
    ...under(organizations?.path, 'organizations', {
      '': 'index.astro',
      'lettre/[letter]/': 'letter.astro',
      'categorie/[theme]/': 'theme.astro',
      'commune/[commune]/': 'commune.astro',
      'public/[audience]/': 'audience.astro',
      '[organization]/': 'organization.astro',
    }),
    ...under(organizations && '/', 'feeds', { 'organizations.csv': 'organizations.csv.ts' }),
    ...under(articles?.path, 'articles', {
      '': 'index.astro',
      'page/[page]/': 'page.astro',
      '[facet]/[value]/': 'facet.astro',
      '[facet]/[value]/page/[page]/': 'facet-page.astro',
      '[facet]/[value]/rss.xml': 'facet.xml.ts',
      '[article]/': 'article.astro',
    }),
    ...under(articles && '/', 'feeds', { 'rss.xml': 'rss.xml.ts', 'podcast.xml': 'podcast.xml.ts' }),
    ...under(procedures?.path, 'procedures', {
      '': 'index.astro',
      'theme/[theme]/': 'theme.astro',
      'public/[audience]/': 'audience.astro',
      '[procedure]/': 'procedure.astro',
    }),
    ...under(pages?.path, 'pages', { '': 'index.astro', '[page]/': 'page.astro' }),
    ...under(selections?.path, 'selections', {
      '': 'index.astro',
      '[selection]/': 'selection.astro',
      '[selection]/agenda.ics': 'selection.ics.ts',
    }),
    ...under(galleries?.path, 'galleries', { '': 'index.astro', '[gallery]/': 'gallery.astro' }),
    ...under(newsletters?.path, 'newsletters', { '': 'index.astro', '[issue]/': 'issue.astro' }),
    ...under(newsletters && subscriptionPath, 'subscription', {
      '': 'index.astro',
      'confirmer/': 'confirm.astro',
      'arreter/': 'leave.astro',
      '[outcome]/': 'outcome.astro',
    }),
    ...under(channels?.path, 'channels', { '': 'index.astro' }),
    ...refinedSections.flatMap((name) => under(sections[name]?.path, 'refine', { 'vue/liste.json': 'list.json.ts' })),
    ...under('/autrement/', 'other-ways', { '[way]/': 'way.astro' }),
    ...under('/', 'service', {
      'mentions-legales/': 'legal-notice.astro',
      'donnees-personnelles/': 'privacy.astro',
      'accessibilite/': 'accessibility.astro',
      'plan-du-site/': 'site-map.astro',
      'donnees-ouvertes/': 'open-data.astro',
      '404': 'not-found.astro',
      'icon.svg': 'icon.svg.ts',
      'logo.png': 'logo.png.ts',
      'hors-ligne/': 'offline.astro',
      'sw.js': 'sw.js.ts',
    }),
  ];
}

function under(base: string | undefined, folder: string, routes: Record<string, string>): SharedRoute[] {
  if (base === undefined) return [];
  return Object.entries(routes).map(([path, file]) => ({
    pattern: `${base}${path}`.replace(/(.)\/$/, '$1'),
    file: `${folder}/${file}`,
  }));
}

/** Files of `src/pages` that would answer a pattern: a site's own page wins over the shared one. */
export function ownFiles(pattern: string): string[] {
  const path = pattern.replace(/^\//, '');
  const stems = path === '' ? ['index'] : [path, `${path}/index`];
  return stems.flatMap((stem) => ['astro', 'ts'].map((extension) => `${stem}.${extension}`));
}
