import { type ArticleKind, articleKinds, type PlaceKind } from '@parvis/silo/records';

export { articleKinds };

/** The words by which kinds stand in addresses. */
export const placeKindSlugs: Record<PlaceKind, string> = {
  town_hall: 'mairies',
  library: 'bibliotheques',
  museum: 'musees',
  theatre: 'salles-de-spectacle',
  music_school: 'ecoles-de-musique',
  school: 'ecoles',
  nursery: 'creches',
  youth_centre: 'accueils-jeunes',
  community_centre: 'centres-sociaux',
  sports: 'equipements-sportifs',
  park: 'parcs-et-jardins',
  health: 'sante',
  market: 'marches',
  other: 'autres-lieux',
};

export const articleKindSlugs: Record<ArticleKind, string> = {
  news: 'actualites',
  feature: 'dossiers',
  tutorial: 'tutoriels',
  watch: 'veille',
  experiment: 'experiences',
  pick: 'coups-de-coeur',
  podcast: 'podcasts',
  video: 'videos',
  activity_sheet: 'fiches-d-activite',
  homework_help: 'aide-aux-devoirs',
  tip: 'bons-plans',
};

export const articleKindPlurals: Record<ArticleKind, string> = {
  news: 'Actualités',
  feature: 'Dossiers',
  tutorial: 'Tutoriels',
  watch: 'Veille',
  experiment: 'Expérimentations',
  pick: 'Coups de cœur',
  podcast: 'Podcasts',
  video: 'Vidéos',
  activity_sheet: 'Fiches d’activité',
  homework_help: 'Aide aux devoirs',
  tip: 'Bons plans',
};

/** The kind a slug stands for. @throws when it stands for none: such a page is not listed. */
export function kindOf<K extends string>(slugs: Record<K, string>, slug: string | undefined): K {
  for (const kind in slugs) if (slugs[kind] === slug) return kind;
  throw new Error(`No kind stands under « ${slug} ».`);
}
