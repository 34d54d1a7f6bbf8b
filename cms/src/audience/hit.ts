/** What a page says of a visit: which page it is, never who reads it. */
export interface Hit {
  site: string;
  path: string;
  kind: 'view' | 'useful' | 'useless';
  service: string;
  themes: string[];
  universes: string[];
}

/** The slugs (keys, for sites) that the silo holds: all else is refused. */
export interface KnownSlugs {
  sites: ReadonlySet<string>;
  services: ReadonlySet<string>;
  themes: ReadonlySet<string>;
  universes: ReadonlySet<string>;
}

const kinds: readonly string[] = ['view', 'useful', 'useless'] satisfies Hit['kind'][];
/** Slugs of each list, at most: the youth portal has five universes, and nothing is about everything. */
const most = 5;
const path = /^\/(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\/){0,6}$/;
const longest = 200;

/**
 * Reads what was received, whatever it is. Audiences that are no universe are left out, as pages tell all of theirs.
 *
 * @returns why it is refused, in French, when it is
 */
export function readHit(input: unknown, known: KnownSlugs): Hit | string {
  if (typeof input !== 'object' || input === null) return 'Mesure refusée : le message est illisible.';
  const fields = input as Record<string, unknown>;
  const site = wordOf(fields.site);
  if (!known.sites.has(site)) return 'Mesure refusée : le site est inconnu.';
  const page = wordOf(fields.path);
  if (page.length > longest || !path.test(page)) return 'Mesure refusée : la page n’a pas la forme d’une adresse.';
  const kind = wordOf(fields.kind ?? 'view');
  if (!isKind(kind)) return 'Mesure refusée : elle ne compte ni une lecture ni un avis.';
  const service = wordOf(fields.service ?? '');
  if (service !== '' && !known.services.has(service)) return 'Mesure refusée : le service est inconnu.';
  const themes = listOf(fields.themes);
  if (themes.length > most || !themes.every((theme) => known.themes.has(theme)))
    return 'Mesure refusée : un thème est inconnu.';
  const universes = listOf(fields.audiences).filter((slug) => known.universes.has(slug));
  return { site, path: page, kind, service, themes, universes: universes.slice(0, most) };
}

const isKind = (word: string): word is Hit['kind'] => kinds.includes(word);
const wordOf = (value: unknown): string => (typeof value === 'string' ? value : '\u0000');

/** Slugs between commas, each once, in order. */
function listOf(value: unknown): string[] {
  if (typeof value !== 'string' || value.length > longest) return [];
  return [...new Set(value.split(',').filter((slug) => slug !== ''))].sort();
}
