import { hubs } from '@parvis/site-kit/read.ts';

export interface Universe {
  id: string;
  slug: string;
  name: string;
  href: string;
  hint: string;
  /** 1 to 5, youngest first: the colour of everything about it. */
  rank: number;
}

const hints = [
  'Éveil, câlins et premières comptines',
  'Jouer, dessiner, écouter des histoires',
  'Explorer, bricoler, se dépenser',
  'Créer, bouger, voir ses amis',
  'Études, jobs, sorties, projets',
];

/** The age universes, youngest first. Each has a page, even before anything is published for it. */
export function universes(): Universe[] {
  return hubs('audience')
    .filter(({ universe }) => universe)
    .map(({ id, slug, name }, index) => ({
      id,
      slug,
      name,
      href: `/univers/${slug}/`,
      hint: hints[index] ?? '',
      rank: (index % 5) + 1,
    }));
}
