/**
 * What sets one site apart, as data. Plain TypeScript without Astro, so that scripts can read it too (the start script registers each site
 * in the silo from it).
 */

/** A path of the site that starts and ends with `/`. */
export type SitePath = '/' | `/${string}/`;

export interface Section {
  path: SitePath;
  /** Heading of the section's first page; also its name in the menu unless `nav` says otherwise. */
  title: string;
  /** One or two sentences under the heading. */
  intro?: string;
}

/** The kinds of pages a site may have. A section left out has no page at all. */
export const sectionNames = [
  'agenda',
  'places',
  'organizations',
  'articles',
  'procedures',
  'pages',
  'selections',
  'galleries',
  'newsletters',
  'channels',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** The sections whose lists can be narrowed by several facets at once, in the browser. */
export const refinedSections = [
  'agenda',
  'articles',
  'places',
  'organizations',
  'procedures',
] as const satisfies SectionName[];
export type RefinedSection = (typeof refinedSections)[number];

export interface Link {
  label: string;
  href: string;
}

/** Words a site may say its own way. */
export interface Words {
  /** Above the first link of the breadcrumb. */
  home: string;
  thisWeek: string;
  nextDays: string;
  noEvents: string;
  noArticles: string;
  noPlaces: string;
  noOrganizations: string;
  nothingYet: string;
}

export const defaultWords: Words = {
  home: 'Accueil',
  thisWeek: 'Cette semaine',
  nextDays: 'Et ensuite',
  noEvents: 'Aucun rendez-vous n’est annoncé pour le moment.',
  noArticles: 'Rien n’a encore été publié ici.',
  noPlaces: 'Aucun lieu n’est encore présenté ici.',
  noOrganizations: 'Aucune association n’est encore inscrite à l’annuaire.',
  nothingYet: 'Il n’y a encore rien ici.',
};

export interface SiteDefinition {
  /** The site's key in the silo, and its folder under `sites/`. */
  key: string;
  name: string;
  tagline: string;
  lang: 'fr';
  /** Order among sites: the first decides the canonical address of a record that nothing else decides. */
  position: number;
  theme: 'town' | 'youth' | 'library' | 'neutral';
  sections: Partial<Record<SectionName, Section>>;
  /** Main menu; the sections in order when left out. */
  nav?: Link[];
  /** Links beside the menu, on every page: what must always be at hand. */
  actions?: Link[];
  /** Pages that stay at hand without a network: hours, emergency numbers. Each stands in a menu, which names it. */
  offline?: SitePath[];
  /** Links at the foot of each page, before the legal ones. */
  footerLinks?: Link[];
  /** Address of a work in the library's catalogue; `{ean}` stands for its ISBN or EAN. */
  catalogue?: `https://${string}{ean}${string}` | null;
  /** Hosts of the PeerTube servers whose player a page may hold, once its reader asks for it. */
  peertube?: string[];
  words?: Partial<Words>;
}

/** Patterns of the pages of each type (`{slug}`), as the silo's `site` record takes them; '' when the site has no such page. */
export interface SitePaths {
  event: string;
  place: string;
  organization: string;
  article: string;
  procedure: string;
  page: string;
  selection: string;
  gallery: string;
  newsletterIssue: string;
}

export interface SiteConfig extends Required<Omit<SiteDefinition, 'words'>> {
  words: Words;
  paths: SitePaths;
}

/** Thrown when a definition cannot make a site; the message says which value to change. */
export class SiteDefinitionError extends Error {
  override name = 'SiteDefinitionError';
}

/** @throws SiteDefinitionError */
export function defineSite(definition: SiteDefinition): SiteConfig {
  const { sections } = definition;
  if (!/^[a-z][a-z0-9-]*$/.test(definition.key))
    throw new SiteDefinitionError(`The key « ${definition.key} » must be lower-case letters, digits and hyphens.`);
  const taken = new Set<string>();
  for (const name of sectionNames) {
    const path = sections[name]?.path;
    if (path === undefined) continue;
    if (!/^\/[a-z0-9-]+\/$/.test(path))
      throw new SiteDefinitionError(`Section « ${name} »: the path « ${path} » must look like « /agenda/ ».`);
    if (taken.has(path)) throw new SiteDefinitionError(`Two sections share the path « ${path} ».`);
    taken.add(path);
  }
  const pattern = (section: Section | undefined) => (section ? `${section.path}{slug}/` : '');
  return {
    actions: [],
    peertube: [],
    offline: [],
    footerLinks: [],
    catalogue: null,
    ...definition,
    nav:
      definition.nav ??
      sectionNames.flatMap((name) => {
        const section = sections[name];
        return section ? [{ label: section.title, href: section.path }] : [];
      }),
    words: { ...defaultWords, ...definition.words },
    paths: {
      event: pattern(sections.agenda),
      place: pattern(sections.places),
      organization: pattern(sections.organizations),
      article: pattern(sections.articles),
      procedure: pattern(sections.procedures),
      page: pattern(sections.pages),
      selection: pattern(sections.selections),
      gallery: pattern(sections.galleries),
      newsletterIssue: pattern(sections.newsletters),
    },
  };
}
