import type { ArticleCardData, EventCardData, ImageSource, OrganizationCardData, PlaceCardData } from './types.ts';

/** Records of the fictional town, shared by the examples of several components. */
export const concert: EventCardData = {
  slug: 'fanfare-des-tanneurs',
  title: 'La fanfare des Tanneurs joue sur le pont Vieux',
  summary: 'Cuivres, soupe à l’oignon et pas de danse : le concert d’automne ouvre la saison des rues.',
  href: '/agenda/fanfare-des-tanneurs/',
  themes: [{ slug: 'musique', name: 'Musique' }],
  audiences: [{ slug: 'familles', name: 'Familles' }],
  next: { start: '2026-11-21T17:30:00Z', end: '2026-11-21T19:00:00Z', allDay: false },
  remaining: 1,
  status: 'scheduled',
  attendanceMode: 'offline',
  free: true,
  price: null,
  placeName: 'Pont Vieux',
  communeName: 'Aubelonne',
};
export const exhibition: EventCardData = {
  ...concert,
  slug: 'encres-de-l-orvelle',
  title: 'Encres de l’Orvelle, exposition internationalement anticonstitutionnelle',
  href: '/agenda/encres-de-l-orvelle/',
  themes: [{ slug: 'culture', name: 'Culture et expositions' }],
  next: { start: '2026-11-20T23:00:00Z', end: '2026-12-05T23:00:00Z', allDay: true },
  free: false,
  price: '5 €, gratuit pour les moins de 12 ans',
  placeName: 'Musée des Teintures',
};
export const workshop: EventCardData = {
  ...concert,
  slug: 'atelier-court-metrage',
  title: 'Atelier court-métrage : écrire, tourner, monter',
  href: '/agenda/atelier-court-metrage/',
  next: { start: '2026-11-25T13:00:00Z', end: '2026-11-25T15:30:00Z', allDay: false },
  remaining: 6,
  status: 'full',
  attendanceMode: 'mixed',
  placeName: 'Médiathèque La Passerelle',
};
export const cancelled: EventCardData = {
  ...concert,
  slug: 'marche-de-nuit',
  title: 'Marche de nuit dans les gorges',
  href: '/agenda/marche-de-nuit/',
  next: { start: '2026-11-27T19:00:00Z', end: null, allDay: false },
  status: 'cancelled',
  free: false,
  placeName: null,
  communeName: 'Chantebrise',
};
export const events = [concert, exhibition, workshop, cancelled];

export const article: ArticleCardData = {
  slug: 'le-pont-vieux-retrouve-ses-quais',
  title: 'Le pont Vieux retrouve ses quais',
  summary: 'Après dix-huit mois de travaux, les berges rouvrent aux piétons, aux pêcheurs et aux poussettes.',
  href: '/actualites/le-pont-vieux-retrouve-ses-quais/',
  themes: [{ slug: 'patrimoine', name: 'Patrimoine' }],
  audiences: [],
  kind: 'news',
  publishedOn: '2026-11-18',
  serviceName: 'Direction du patrimoine',
};
export const articles: [ArticleCardData, ArticleCardData, ArticleCardData] = [
  article,
  {
    ...article,
    slug: 'imprimer-un-velo',
    title: 'Peut-on imprimer un vélo ? Trois semaines d’essais à l’atelier',
    summary: 'On a cassé deux pédales, appris à poncer et fini par rouler.',
    href: '/blog/imprimer-un-velo/',
    kind: 'experiment',
    publishedOn: '2026-11-01',
    serviceName: 'Médiathèque La Passerelle',
  },
  {
    ...article,
    slug: 'dix-romans-pour-l-hiver',
    title: 'Dix romans pour l’hiver',
    summary: 'Des neiges, des huis clos et une comédie : la sélection de l’équipe.',
    href: '/blog/dix-romans-pour-l-hiver/',
    kind: 'pick',
    publishedOn: '2026-10-30',
    serviceName: 'Bibliothèque des Tanneurs',
  },
];

export const library: PlaceCardData = {
  slug: 'mediatheque-la-passerelle',
  title: 'Médiathèque La Passerelle',
  summary: 'Trois étages au bord de l’eau.',
  href: '/lieux/mediatheque-la-passerelle/',
  themes: [],
  audiences: [],
  kind: 'library',
  address: '2 quai de la Passerelle',
  postcode: '99100',
  communeName: 'Aubelonne',
};
export const places: [PlaceCardData, PlaceCardData, PlaceCardData] = [
  library,
  { ...library, slug: 'piscine-des-iles', title: 'Piscine des Îles', kind: 'sports', address: '14 chemin des Îles' },
  { ...library, slug: 'theatre-du-lavoir', title: 'Théâtre du Lavoir', kind: 'theatre', address: 'Place du Lavoir' },
];
export const organizations: [OrganizationCardData, OrganizationCardData] = [
  {
    slug: 'amicale-des-jardins-familiaux',
    title: 'Amicale des jardins familiaux de l’Orvelle',
    summary: 'Quarante parcelles, une grainothèque et des conseils chaque premier samedi du mois.',
    href: '/annuaire/amicale-des-jardins-familiaux/',
    themes: [{ slug: 'nature', name: 'Nature et environnement' }],
    audiences: [],
    acronym: 'AJFO',
    communeName: 'Aubelonne',
  },
  {
    slug: 'club-de-kayak',
    title: 'Club de kayak d’Aubelonne',
    summary: 'Sorties en rivière dès huit ans, école de pagaie et descente aux flambeaux.',
    href: null,
    themes: [{ slug: 'sport', name: 'Sport' }],
    audiences: [],
    acronym: null,
    communeName: 'Montrive',
  },
];

/** A drawing that stands for a photograph; its address is the demo's. */
export const photograph: ImageSource = {
  src: '/quais.svg',
  width: 1600,
  height: 1000,
  alt: 'Les quais de l’Orvelle au soleil couchant',
  credit: 'Ville d’Aubelonne',
};
