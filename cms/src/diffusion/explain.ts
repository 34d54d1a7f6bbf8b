import type { DiffusedType } from '../lib/content-types';
import { addressOn } from './appearances';
import type { DiffusingSite, SiteRule } from './sites';

/** Something a rule or a record names: a service, an audience, a theme, a commune. */
export interface Named {
  id: number;
  name: string;
}

/** What decides where a record is shown, of its draft or of its published version. Sites by document id. */
export interface Facts {
  type: DiffusedType;
  slug: string;
  service: Named | null;
  audiences: Named[];
  themes: Named[];
  /** Its own, and that of the place where an event happens. */
  communes: Named[];
  /** Whether records of its type are somewhere: rules that name communes take no others. */
  hasCommune: boolean;
  includeOn: string[];
  excludeFrom: string[];
  canonicalSite: string | null;
  serviceSite: string | null;
}

/** What an editor reads about one site. */
export interface Explanation {
  /** Key of the site. */
  site: string;
  name: string;
  shown: boolean;
  /** In French: « montré par la règle n° 2 (thème Musique) ». */
  why: string;
  /** Absolute; null where the record is not shown. */
  url: string | null;
  /** Whether search engines are told of this address. */
  canonical: boolean;
}

/** Why a record is shown on each site, or not; same order. It says in words what `compute.ts` says in SQL, and a test holds them together. */
export function explain(facts: Facts, sites: readonly DiffusingSite[]): Explanation[] {
  const found = sites.map((site) => ({ site, ...reasonOn(site, facts) }));
  const here = found.filter(({ shown }) => shown).map(({ site }) => site);
  const canonical =
    here.find(({ documentId }) => documentId === facts.canonicalSite) ??
    here.find(({ documentId }) => documentId === facts.serviceSite) ??
    here[0];
  return found.map(({ site, shown, why }) => ({
    site: site.key,
    name: site.name,
    shown,
    why,
    url: shown ? addressOn(site, facts.type, facts.slug) : null,
    canonical: site === canonical,
  }));
}

function reasonOn(site: DiffusingSite, facts: Facts): { shown: boolean; why: string } {
  if (!site.paths[facts.type]) return { shown: false, why: 'n’a pas de pages pour ce type de contenu' };
  if (facts.excludeFrom.includes(site.documentId)) return { shown: false, why: 'retiré à la main' };
  if (facts.includeOn.includes(site.documentId)) return { shown: true, why: 'ajouté à la main' };
  for (const [index, rule] of site.rules.entries()) {
    const grounds = groundsOf(rule, facts);
    if (grounds) return { shown: true, why: `montré par la règle n°\u00A0${index + 1} (${grounds})` };
  }
  return { shown: false, why: 'aucune règle ne le prend' };
}

/** What of the record a rule takes it by; undefined when it does not. */
function groundsOf(rule: SiteRule, facts: Facts): string | undefined {
  if (!rule.types.includes(facts.type) || (rule.communes.length > 0 && !facts.hasCommune)) return undefined;
  const lists: [wanted: number[], has: Named[], word: string][] = [
    [rule.services, facts.service ? [facts.service] : [], 'service'],
    [rule.audiences, facts.audiences, 'public'],
    [rule.themes, facts.themes, 'thème'],
    [rule.communes, facts.communes, 'commune'],
  ];
  const grounds: string[] = [];
  for (const [wanted, has, word] of lists) {
    if (wanted.length === 0) continue;
    const match = has.find(({ id }) => wanted.includes(id));
    if (!match) return undefined;
    grounds.push(`${word} ${match.name}`);
  }
  return grounds.join(', ') || 'tous les contenus de ce type';
}
