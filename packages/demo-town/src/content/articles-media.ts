import type { ArticleSource } from '../lib/source.ts';

const onAir = { kind: 'podcast', series: 'Au fil de l’Orvelle' } as const;

/** Articles to listen to and to watch. */
export const mediaArticles: ArticleSource[] = [
  {
    ...onAir,
    service: 'musees-patrimoine',
    themes: ['patrimoine'],
    picture: 'berges',
    age: 33,
    title: 'Au fil de l’Orvelle, épisode 1 : la fille du port',
    contributors: ['Radio Passerelle'],
    place: 'musee-de-la-batellerie',
    summary: 'Née sur une péniche, dix-neuf écoles, une crue : une dame du quai des Mariniers raconte.',
    episode: { recording: 'balado-la-fille-du-port', season: 1, number: 1 },
    offers: ['visiter-le-musee', 'ecouter-radio-passerelle'],
    body: `Pour ouvrir cette série, nous sommes allés nous asseoir quai des Mariniers. La dame qui parle a vu passer les dernières gabares au travail ; elle a demandé que l’on n’écrive pas son nom, « parce que sur l’eau on n’avait que des prénoms ».

## Pour aller plus loin

Le musée de la Batellerie garde le livre de bord de son père, ouvert à la page de la crue. On y lit, en travers de la semaine : « Pas dormi. Tenu. »

## La série

Six épisodes, six voix de la vallée, le premier mardi du mois. Les micros sont tenus par les bénévoles de Radio Passerelle ; les questions viennent des auditeurs, qui peuvent en déposer dans la boîte de l’accueil.`,
  },
  {
    ...onAir,
    service: 'musees-patrimoine',
    themes: ['patrimoine'],
    audiences: ['7-10-ans', '11-15-ans', 'familles'],
    picture: 'riviere',
    age: 5,
    title: 'Au fil de l’Orvelle, épisode 2 : l’heure du beffroi',
    contributors: ['Radio Passerelle'],
    place: 'beffroi',
    summary: 'Cent quarante et une marches avec celui qui remonte l’horloge, micro au poing.',
    episode: { recording: 'balado-l-heure-du-beffroi', season: 1, number: 2 },
    offers: ['monter-au-beffroi', 'ecouter-radio-passerelle'],
    body: `On l’avait rencontré [dans nos pages](/actualites/celui-qui-remonte-l-horloge-du-beffroi/). Cette fois, on entend la manivelle, le souffle et les onze coups : mettez un casque.

## Comment c’est fait

Deux bénévoles ont monté le matériel en trois voyages. Le plus difficile fut d’attendre que les pigeons se taisent. Ils ne se taisent pas ; on les a gardés.

## Le prochain épisode

Nous irons au moulin de Chantebrise, écouter la meule et celle qui la pique. Une question à lui poser ? Déposez-la à l’accueil de la mairie annexe ou de n’importe quelle bibliothèque, avant le {+14}.`,
  },
  {
    kind: 'podcast',
    series: 'Paroles de Halage',
    service: 'education',
    themes: ['education', 'numerique'],
    audiences: ['11-15-ans'],
    picture: 'numerique',
    age: 12,
    title: 'Paroles de Halage : à quoi sert un vendredi sans note ?',
    place: 'college-des-halages',
    summary: 'Le balado du collège a enquêté sur sa propre expérience. Les réponses ne sont pas toutes prêtes.',
    episode: {
      recording: 'balado-paroles-de-halage',
      url: 'https://radio-passerelle.example/paroles-de-halage/2-3',
      season: 2,
      number: 3,
    },
    excludeFrom: ['ville'],
    offers: ['ecouter-radio-passerelle'],
    body: `Depuis la rentrée, le collège des Halages ne note rien le vendredi. Une équipe de sept élèves, de la sixième à la troisième, a interrogé leurs camarades, trois professeurs, une infirmière et la principale.

## Ce que l’on entend

Des avis qui changent d’une semaine à l’autre, un long silence après la question des parents, et beaucoup de rires au montage. Les élèves ont tout fait : prise de son, choix des extraits, musique.

## Envie d’essayer ?

Le club radio se réunit le mardi midi, salle 12. Aucune expérience n’est demandée. Pour débuter seul, lisez notre tutoriel sur le premier podcast : il tient en six étapes et un téléphone.`,
  },
  {
    kind: 'video',
    service: 'sports',
    themes: ['sport', 'nature'],
    picture: 'piscine',
    age: 15,
    title: 'Dans la chaufferie de la piscine',
    place: 'piscine-des-ondines',
    summary: 'Un silo, une vis sans fin, deux courbes : deux minutes derrière la porte coupe-feu.',
    video: 'dans-la-chaufferie-de-la-piscine',
    body: `On connaît le bassin, l’odeur du chlore et le toboggan. On connaît moins ce qui gronde derrière : deux chaudières à bois qui fournissent, depuis octobre, la moitié de la chaleur des Ondines.

## À voir dans le film

- Le silo, avant et après une livraison ;
- le foyer, par un hublot gros comme une assiette ;
- les courbes de l’an dernier et de cette année, à l’écran de contrôle.

## En vrai

La chaufferie se visite le premier samedi du mois, de 10 h à 12 h. On entre par groupes de huit, en chaussures fermées, dès dix ans. Les chiffres complets sont dans [notre article](/actualites/la-piscine-chauffee-au-bois-un-premier-hiver-pour-juger/).`,
  },
  {
    kind: 'video',
    service: 'environnement',
    themes: ['nature'],
    audiences: ['7-10-ans', '11-15-ans', 'familles'],
    picture: 'berges',
    age: 9,
    title: 'Une loutre, la nuit, à 3 h 12',
    place: 'maison-de-la-riviere',
    contributors: ['Nolwenn, animatrice nature'],
    summary: 'Quarante secondes filmées par un appareil automatique : une mère et ses deux jeunes, sur leur pierre.',
    video: 'une-loutre-la-nuit',
    offers: ['valise-du-petit-naturaliste'],
    body: `L’appareil est resté onze semaines attaché à un saule. Il s’est déclenché mille six cents fois, surtout pour des feuilles. Et puis, une nuit, elles étaient trois.

## Ce que l’on voit

La mère dépose une crotte sur la pierre : c’est sa façon de laisser un mot. Les deux jeunes l’imitent. À trois mois, ils apprennent déjà à pêcher ; ils la quitteront l’été prochain.

## Ce que l’on ne dit pas

L’endroit. Une loutre dérangée s’en va, et celle-ci a mis quarante ans à revenir. Pour chercher ses traces ailleurs, empruntez la valise du petit naturaliste à la Maison de la rivière : le carnet s’y trouve.`,
  },
];
