import type { ArticleSource } from '../lib/source.ts';

/** Sheets to do something with one's hands. */
export const activityArticles: ArticleSource[] = [
  {
    kind: 'activity_sheet',
    service: 'jeunesse',
    themes: ['fetes', 'culture'],
    audiences: ['4-6-ans', '7-10-ans', 'familles'],
    picture: 'lampions',
    age: 6,
    title: 'Fabriquer une lanterne de papier',
    contributors: ['L’équipe de l’accueil de l’Île'],
    summary: 'Une feuille, des ciseaux, un pli : de quoi éclairer la fête des lampions.',
    materials: [
      'Une feuille épaisse, de la couleur que l’on veut',
      'Des ciseaux à bouts ronds',
      'De la colle',
      'Une règle et un crayon',
      'Une bougie électrique',
    ],
    duration: 25,
    steps: [
      { title: 'Couper une bande', text: 'Une bande de deux centimètres, dans la largeur : ce sera l’anse.' },
      {
        title: 'Plier et tracer',
        text: 'Pliez la feuille en deux dans la longueur. Tracez une ligne à deux centimètres du bord ouvert : c’est la frontière.',
      },
      {
        title: 'Couper des franges',
        text: 'Partez du pli, arrêtez-vous à la frontière, recommencez tous les deux centimètres. Les petits coupent, les grands tiennent.',
      },
      {
        title: 'Rouler et coller',
        text: 'Dépliez, roulez en cylindre, collez bord à bord. Appuyez un peu : la lanterne s’arrondit.',
        picture: 'lampions',
      },
      { title: 'Allumer', text: 'Collez l’anse et glissez la bougie électrique. Jamais de vraie flamme.' },
    ],
    downloads: [{ label: 'Le patron de la lanterne', file: 'fiche-lanterne' }],
    body: `À l’accueil de l’Île, on en fabrique soixante chaque hiver. Les plus réussies ne sont pas les plus droites.

**Une variante** : percez des trous avec une aiguille avant de rouler, en suivant un dessin. La lumière fera le reste.`,
  },
  {
    kind: 'activity_sheet',
    service: 'environnement',
    themes: ['nature', 'education'],
    audiences: ['7-10-ans', 'familles'],
    picture: 'parc-hiver',
    age: 18,
    title: 'Lire les traces dans la boue ou la neige',
    contributors: ['Nolwenn, animatrice nature'],
    place: 'maison-de-la-riviere',
    summary: 'Qui est passé là cette nuit ? Une enquête d’une heure, au bord de l’eau.',
    materials: [
      'Des bottes',
      'Une règle',
      'Un carnet et un crayon gris',
      'Du plâtre et de l’eau, si l’on veut un moulage',
      'Une bande de carton et un trombone',
    ],
    duration: 60,
    steps: [
      {
        title: 'Choisir l’endroit',
        text: 'La vase au bord d’une flaque, la neige du matin, le sable sous le pont. On marche à côté, jamais dessus.',
      },
      {
        title: 'Compter les doigts',
        text: 'Quatre avec griffes : renard ou chien. Quatre sans griffes : chat. Cinq : loutre, blaireau ou écureuil.',
      },
      {
        title: 'Mesurer et dessiner',
        text: 'Notez la longueur, la distance d’un pas à l’autre, la direction. Un dessin vaut mieux qu’une photo : il oblige à regarder.',
      },
      {
        title: 'Mouler',
        text: 'Entourez la trace du carton, versez le plâtre, attendez vingt minutes en silence. C’est le moment où l’on voit passer quelqu’un.',
      },
    ],
    downloads: [{ label: 'Le carnet de traces à imprimer', file: 'fiche-traces' }],
    offers: ['valise-du-petit-naturaliste'],
    body: `Rapportez vos dessins à la Maison de la rivière, le mercredi après-midi : on les compare à la collection. Une trace de loutre sûre est notée sur la carte de la vallée, avec le prénom de qui l’a trouvée.`,
  },
  {
    kind: 'activity_sheet',
    service: 'petite-enfance',
    themes: ['education'],
    audiences: ['0-3-ans'],
    picture: 'creche',
    age: 27,
    title: 'Le panier aux trésors',
    place: 'maison-des-familles',
    summary: 'Vingt objets de la maison et une demi-heure de calme, dès que bébé tient assis.',
    materials: [
      'Un panier bas et large',
      'Une cuillère en bois',
      'Un gant de toilette',
      'Un gros bouchon de liège',
      'Une louche',
      'Un citron',
      'Une brosse douce',
    ],
    duration: 30,
    steps: [
      {
        title: 'Remplir le panier',
        text: 'Du bois, du métal, du tissu, rien en plastique. Chaque objet est plus gros que le poing de l’enfant, sans pièce qui se détache.',
      },
      { title: 'S’asseoir tout près', text: 'Et ne rien proposer. C’est le plus difficile.' },
      {
        title: 'Regarder',
        text: 'Il prend, secoue, goûte, lâche, recommence. S’il vous tend un objet, recevez-le et rendez-le.',
      },
      { title: 'Ranger avant l’ennui', text: 'On lave, on change deux objets, on ressort le panier dans trois jours.' },
    ],
    body: `Les professionnelles des crèches s’en servent chaque semaine. Un enfant de neuf mois peut y passer vingt minutes d’affilée, ce qui, à cet âge, est une carrière.

À ne pas mettre : piles, aimants, verre, cordons, petits bouchons. Au moindre doute, le tube d’un rouleau de papier sert de mesure : ce qui y entre n’entre pas dans le panier.`,
  },
];
