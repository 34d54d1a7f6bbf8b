import type { SelectionSource } from '../lib/source-editorial.ts';

/** Programmes of the next school holidays, by age, and one for the month to come. */
export const selections: SelectionSource[] = [
  {
    key: 'vacances-0-6-ans',
    title: 'le programme des 0–6 ans',
    service: 'petite-enfance',
    themes: ['education'],
    audiences: ['0-3-ans', '4-6-ans', 'familles'],
    picture: 'creche',
    summary: 'Des matinées douces, des histoires et des idées pour les jours sans programme.',
    text: `Avant six ans, les vacances se vivent le matin. Nous avons gardé des rendez-vous courts, où l’on peut arriver en retard et repartir plus tôt, avec une poussette s’il le faut.

Les activités à faire chez soi se préparent en cinq minutes. Elles ont été essayées, et salies, dans les crèches de la ville.`,
    articles: ['le-panier-aux-tresors', 'trois-albums-muets-pour-les-tout-petits', 'fabriquer-une-lanterne-de-papier'],
    places: ['maison-des-familles', 'bibliotheque-des-tanneurs', 'parc-des-saules'],
    offers: ['ecouter-les-comptines-du-reseau', 'voir-le-jardin-depuis-la-serre'],
  },
  {
    key: 'vacances-7-10-ans',
    title: 'le programme des 7–10 ans',
    service: 'jeunesse',
    themes: ['education', 'nature'],
    audiences: ['7-10-ans'],
    picture: 'parc-automne',
    summary: 'Des stages, des sorties bottes aux pieds et des fiches pour les jours de pluie.',
    text: `On peut s’inscrire à la journée, à l’atelier ou à rien du tout. Les rendez-vous signalés « sur inscription » se remplissent dans la semaine : commencez par ceux-là.

Les transports de l’accueil de l’Île passent par les Tanneurs et le Moulin-Vert.`,
    articles: [
      'lire-les-traces-dans-la-boue-ou-la-neige',
      'fabriquer-une-lanterne-de-papier',
      'dix-betises-autorisees-pour-les-vacances',
    ],
    places: ['accueil-de-loisirs-de-l-ile', 'musee-de-la-batellerie', 'piscine-des-ondines', 'maison-de-la-riviere'],
    offers: ['s-inscrire-a-l-accueil-de-l-ile', 'visiter-le-musee', 'valise-du-petit-naturaliste'],
  },
  {
    key: 'vacances-11-15-ans',
    title: 'le programme des 11–15 ans',
    service: 'jeunesse',
    themes: ['culture', 'sport'],
    audiences: ['11-15-ans', '16-ans-et-plus'],
    picture: 'glisse',
    summary: 'Du son, de la glisse, un stage à trouver et le droit de ne rien faire, mais pas seul.',
    text: `Le Hangar reste ouvert, du mardi au samedi, de 14 h à 19 h. On y vient sans inscription pour jouer, répéter ou parler à quelqu’un.

Le reste se choisit ci-dessous. Presque tout est gratuit, et la Carte Découverte couvre ce qui ne l’est pas.`,
    articles: [
      'enregistrer-son-premier-podcast',
      'trouver-son-stage-de-troisieme-sans-piston',
      'gardienne-de-but-le-roman-qui-plonge-du-bon-cote',
    ],
    places: ['le-hangar', 'espace-glisse', 'info-jeunes'],
    offers: ['carte-decouverte', 'reserver-un-studio', 'essayer-l-aviron'],
  },
  {
    key: 'un-mois-en-famille',
    title: 'Un mois de sorties en famille',
    service: 'culture',
    themes: ['culture', 'fetes'],
    audiences: ['familles', '4-6-ans', '7-10-ans'],
    picture: 'guirlandes',
    summary: 'Ce que l’équipe de la culture ne manquerait pas dans les quatre semaines qui viennent.',
    text: `Pas besoin de vacances pour sortir. Voici, du {+1} au {+28}, les rendez-vous que nous avons mis dans nos propres agendas : courts, abordables et accessibles en bus.`,
    articles: ['le-theatre-d-ombres-dans-le-salon', 'une-loutre-la-nuit-a-3-h-12'],
    places: ['theatre-des-quais', 'cinema-le-meridien'],
    offers: ['monter-au-beffroi', 'visiter-le-musee'],
    days: [1, 28],
  },
];
