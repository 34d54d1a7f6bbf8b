import { sirenFrom } from '../lib/identifiers.ts';

/** Communes, themes, audiences and services of the demonstration town. No commune of these names or codes exists. */

export const communes = [
  { key: 'aubelonne', name: 'Aubelonne', insee: '99901', postcode: '99100', population: 23412, at: [47.4128, 0.3874] },
  { key: 'montrive', name: 'Montrive', insee: '99902', postcode: '99110', population: 4870, at: [47.4391, 0.4412] },
  { key: 'clairvigne', name: 'Clairvigne', insee: '99903', postcode: '99120', population: 3125, at: [47.3816, 0.4327] },
  { key: 'lormeval', name: 'Lormeval', insee: '99904', postcode: '99130', population: 1984, at: [47.4573, 0.3391] },
  {
    key: 'chantebrise',
    name: 'Chantebrise',
    insee: '99905',
    postcode: '99140',
    population: 2640,
    at: [47.3742, 0.3368],
  },
  { key: 'ormelune', name: 'Ormelune', insee: '99906', postcode: '99150', population: 1217, at: [47.4229, 0.3012] },
  {
    key: 'saint-ombre',
    name: 'Saint-Ombre',
    insee: '99907',
    postcode: '99160',
    population: 968,
    at: [47.3985, 0.4795],
  },
] as const;

/** Each border once: the silo reads it from both sides. */
export const neighbours: Record<string, string[]> = {
  aubelonne: ['montrive', 'clairvigne', 'lormeval', 'chantebrise', 'ormelune'],
  montrive: ['saint-ombre', 'lormeval'],
  clairvigne: ['saint-ombre', 'chantebrise'],
  lormeval: ['ormelune'],
  chantebrise: ['ormelune'],
};

/** The one group of the valley. Its number has a right key and belongs to nobody. */
export const group = {
  key: 'val-d-orvelle',
  name: 'Val d’Orvelle Agglomération',
  kind: 'community_of_agglomeration',
  siren: sirenFrom('99000001'),
  website: 'https://val-d-orvelle.example/',
} as const;

export const themes: [key: string, name: string][] = [
  ['culture', 'Culture et expositions'],
  ['musique', 'Musique'],
  ['spectacle', 'Spectacle vivant'],
  ['lecture', 'Lecture'],
  ['patrimoine', 'Patrimoine'],
  ['sport', 'Sport'],
  ['nature', 'Nature et environnement'],
  ['solidarite', 'Solidarité'],
  ['sante', 'Santé et bien-être'],
  ['education', 'Éducation'],
  ['numerique', 'Numérique'],
  ['citoyennete', 'Citoyenneté'],
  ['emploi', 'Emploi et formation'],
  ['fetes', 'Fêtes et traditions'],
];

export const audiences = [
  { key: '0-3-ans', name: '0–3 ans', ageMin: 0, ageMax: 3, universe: true },
  { key: '4-6-ans', name: '4–6 ans', ageMin: 4, ageMax: 6, universe: true },
  { key: '7-10-ans', name: '7–10 ans', ageMin: 7, ageMax: 10, universe: true },
  { key: '11-15-ans', name: '11–15 ans', ageMin: 11, ageMax: 15, universe: true },
  { key: '16-ans-et-plus', name: '16 ans et plus', ageMin: 16, ageMax: 25, universe: true },
  { key: 'familles', name: 'Familles', ageMin: null, ageMax: null, universe: false },
  { key: 'adultes', name: 'Adultes', ageMin: 18, ageMax: null, universe: false },
  { key: 'seniors', name: 'Seniors', ageMin: 60, ageMax: null, universe: false },
  { key: 'tout-public', name: 'Tout public', ageMin: null, ageMax: null, universe: false },
] as const;

export const services = [
  {
    key: 'culture',
    name: 'Culture',
    summary: 'La saison du théâtre, les expositions, les fêtes et l’aide aux artistes de la vallée.',
    phone: '02 61 91 40 10',
  },
  {
    key: 'lecture-publique',
    name: 'Lecture publique',
    summary: 'Les cinq bibliothèques du réseau La Passerelle : prêt, animations, numérique et portage à domicile.',
    phone: '02 61 91 40 20',
    site: 'mediatheque',
  },
  {
    key: 'conservatoire',
    name: 'Conservatoire',
    summary: 'Musique, danse et théâtre : 640 élèves, trente-deux disciplines, des auditions toute l’année.',
    phone: '02 61 91 40 30',
  },
  {
    key: 'musees-patrimoine',
    name: 'Musées et patrimoine',
    summary: 'Le musée de la Batellerie, les visites du vieux centre et le suivi des monuments.',
    phone: '02 61 91 40 40',
  },
  {
    key: 'sports',
    name: 'Sports',
    summary: 'Les piscines, stades et gymnases, l’école municipale des sports et le soutien aux clubs.',
    phone: '02 61 91 40 50',
  },
  {
    key: 'jeunesse',
    name: 'Jeunesse',
    summary: 'Les accueils de loisirs, Le Hangar, l’information des 11–25 ans et le conseil des jeunes.',
    phone: '02 61 91 40 60',
    site: 'jeunesse',
  },
  {
    key: 'petite-enfance',
    name: 'Petite enfance',
    summary: 'Les crèches, le relais petite enfance et le lieu d’accueil enfants-parents.',
    phone: '02 61 91 40 70',
    site: 'jeunesse',
  },
  {
    key: 'education',
    name: 'Éducation',
    summary: 'Les neuf écoles publiques, la restauration, l’accueil du matin et du soir.',
    phone: '02 61 91 40 80',
  },
  {
    key: 'solidarites',
    name: 'Solidarités',
    summary: 'L’aide sociale, l’accès aux droits, les aînés, l’épicerie solidaire et la maison de santé.',
    phone: '02 61 91 40 90',
  },
  {
    key: 'environnement',
    name: 'Environnement',
    summary: 'Les parcs et jardins, les bords de l’Orvelle, les déchets et la transition écologique.',
    phone: '02 61 91 41 10',
  },
  {
    key: 'vie-associative',
    name: 'Vie associative',
    summary: 'La maison des associations, le prêt de salles et de matériel, les subventions.',
    phone: '02 61 91 41 20',
  },
  {
    key: 'etat-civil',
    name: 'État civil',
    summary: 'Les actes, les titres d’identité, les élections et les cimetières.',
    phone: '02 61 91 41 30',
  },
  {
    key: 'urbanisme',
    name: 'Urbanisme et travaux',
    summary: 'Les autorisations d’urbanisme, la voirie, les chantiers et les mobilités.',
    phone: '02 61 91 41 40',
  },
  {
    key: 'communication',
    name: 'Communication et démocratie locale',
    summary: 'Le magazine, les sites de la ville, les conseils de quartier et les réunions publiques.',
    phone: '02 61 91 41 50',
  },
  {
    key: 'economie',
    name: 'Développement économique et commerce',
    summary: 'Les marchés, l’aide aux commerces, l’emploi et la pépinière d’entreprises.',
    phone: '02 61 91 41 60',
  },
];
