import type { DiffusedType } from '@parvis/silo/records';
import { values } from './read.ts';
import type { Version } from './versions.ts';

/** A way to take in the site's contents other than reading them as they stand. */
export interface OtherWay {
  /** Last part of its address, and anchor of the version on a record's page. */
  slug: Version['id'];
  /** Value of the facet `version`. */
  version: 'plain' | 'sign' | 'audio';
  title: string;
  lead: string;
}

export const otherWays: OtherWay[] = [
  {
    slug: 'langue-des-signes',
    version: 'sign',
    title: 'En langue des signes',
    lead: 'Ce qui est signé en LSF sur ce site\u00A0: chaque page a son film, avec sous-titres et transcription.',
  },
  {
    slug: 'facile-a-lire',
    version: 'plain',
    title: 'Facile à lire',
    lead: 'Ce qui existe en facile à lire et à comprendre (FALC)\u00A0: des phrases courtes, des mots simples.',
  },
  { slug: 'a-ecouter', version: 'audio', title: 'À écouter', lead: 'Ce qui peut s’écouter au lieu d’être lu.' },
];

/** In the order in which a page lists them, with the words above each. */
export const typesOfWays: [DiffusedType, string][] = [
  ['event', 'Rendez-vous'],
  ['article', 'Articles'],
  ['procedure', 'Démarches'],
  ['page', 'Pages'],
  ['place', 'Lieux'],
  ['selection', 'Sélections'],
  ['gallery', 'Galeries'],
  ['newsletter-issue', 'Lettres d’information'],
  ['organization', 'Associations'],
];

export const wayHref = (slug: OtherWay['slug']) => `/autrement/${slug}/`;

/** The ways in which something of this site can be taken in. */
export const waysHere = (): OtherWay[] => {
  const found = new Set(typesOfWays.flatMap(([type]) => [...values(type, {}, 'version')]));
  return otherWays.filter(({ version }) => found.has(version));
};
