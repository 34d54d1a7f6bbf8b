import { hubs } from '@parvis/site-kit/read.ts';

export interface Universe {
  id: string;
  slug: string;
  name: string;
  href: string;
  hint: string;
  /** 1 to 5, youngest first: the mood of everything about it. */
  rank: number;
  /** How the portal speaks: of small children to their parents, to the others themselves. */
  voice: 'parents' | 'young';
  /** Those who may need them find the emergency numbers on every page of theirs. */
  urgent: boolean;
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
    .map(({ id, slug, name, ageMin }, index) => ({
      id,
      slug,
      name,
      href: `/univers/${slug}/`,
      hint: hints[index] ?? '',
      rank: (index % 5) + 1,
      voice: (ageMin ?? 0) < 7 ? 'parents' : 'young',
      urgent: (ageMin ?? 0) >= 11,
    }));
}

/** A universe by its slug. @throws when there is none: such a page is not listed */
export function universeOf(slug: string | undefined): Universe {
  const found = universes().find((one) => one.slug === slug);
  if (!found) throw new Error(`No age universe stands under « ${slug} ».`);
  return found;
}
