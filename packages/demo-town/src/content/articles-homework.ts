import type { ArticleSource } from '../lib/source.ts';

const homework = {
  kind: 'homework_help',
  service: 'vie-associative',
  themes: ['education'],
  contributors: ['Les bénévoles de Coup de pouce scolaire'],
  series: 'Une heure, un devoir',
} as const;

const tip = { kind: 'tip' } as const;

/** Help with homework, and good advice of a few lines. */
export const homeworkArticles: ArticleSource[] = [
  {
    ...homework,
    audiences: ['7-10-ans', 'familles'],
    picture: 'ecole',
    age: 8,
    title: 'Apprendre ses tables sans les réciter',
    summary: 'Trois jeux de dix minutes pour retenir les multiplications, y compris sept fois huit.',
    downloads: [{ label: 'Les tables à l’envers, à imprimer', file: 'tables-a-l-envers' }],
    offers: ['devenir-benevole-aux-devoirs'],
    duration: 10,
    body: `Réciter dans l’ordre, c’est apprendre une chanson : si l’on demande « sept fois huit », il faut repartir du début. Mieux vaut mélanger.

## La table à l’envers

Donnez le résultat, l’enfant cherche la multiplication. Vingt-quatre ? Il y en a plusieurs, et c’est tout l’intérêt.

## La bataille

Un jeu de cartes sans les figures. Chacun retourne une carte, le premier qui dit le produit ramasse. On perd vite contre son enfant : c’est bon signe.

## Les cinq rebelles

Six fois sept, six fois huit, sept fois huit, sept fois neuf, huit fois neuf. Écrivez-les sur le réfrigérateur. Le reste vient tout seul.`,
  },
  {
    ...homework,
    audiences: ['11-15-ans'],
    picture: 'livres',
    age: 20,
    title: 'Résumer un chapitre quand on n’a rien compris',
    summary: 'Une méthode en quatre questions, pour le français comme pour l’histoire.',
    offers: ['reserver-un-espace-de-travail'],
    duration: 45,
    steps: [
      { title: 'Qui ?', text: 'Faites la liste des noms propres. Rayez ceux qui n’apparaissent qu’une fois.' },
      { title: 'Où et quand ?', text: 'Une ligne suffit. Si l’on ne sait pas, c’est souvent fait exprès : notez-le.' },
      {
        title: 'Qu’est-ce qui change ?',
        text: 'Comparez la première et la dernière page. Ce qui a changé, c’est le sujet.',
      },
      {
        title: 'Pourquoi ?',
        text: 'Une phrase qui commence par « parce que ». Fausse ? On la corrige en classe, et elle restera.',
      },
    ],
    body: `On ne comprend pas un chapitre en le relisant trois fois de la même manière. On le comprend en lui posant des questions, dans l’ordre, un crayon à la main.

Cela marche pour un roman, pour la Révolution et même pour la photosynthèse, où « qui » est une plante. Les bénévoles aident le lundi, le mardi, le jeudi et le vendredi, de 17 h à 18 h 30, sans inscription. On y goûte aussi.`,
  },
  {
    ...homework,
    audiences: ['16-ans-et-plus', '11-15-ans'],
    picture: 'numerique',
    age: 41,
    title: 'Préparer un oral sans l’apprendre par cœur',
    canonicalSite: 'jeunesse',
    summary: 'Brevet, bac ou entretien : cinq cartes, un minuteur et quelqu’un qui ne connaît pas le sujet.',
    offers: ['reserver-un-espace-de-travail', 'devenir-benevole-aux-devoirs'],
    body: `Un texte appris par cœur s’écroule au premier trou. Un plan, non.

## Cinq cartes

Une idée par carte, un seul exemple, aucun mot de liaison. Si une carte est pleine, c’est qu’il y a deux idées.

## Trois répétitions

1. Seul et à voix haute, debout, sans regarder l’heure ;
2. devant quelqu’un qui ne connaît rien au sujet : ses questions sont celles du jury ;
3. avec le minuteur, en s’arrêtant net à la fin.

## Le jour venu

Regardez la personne qui sourit. Il y en a toujours une. Et si la question vous échappe, dites : « Je ne sais pas, mais je chercherais ainsi. » C’est une réponse, et souvent la meilleure.`,
  },
  {
    ...tip,
    service: 'environnement',
    themes: ['nature'],
    picture: 'potager',
    age: 4,
    title: 'Gel annoncé : trois gestes pour le jardin, ce soir',
    contributors: ['Bastien, jardinier'],
    place: 'parc-des-saules',
    summary: 'Arroser, couvrir, ne pas tailler : un quart d’heure avant la nuit.',
    body: `**Arrosez le pied des arbustes avant la tombée du jour.** Une terre humide rend la nuit la chaleur du jour ; une terre sèche gèle plus bas.

**Couvrez avec ce que vous avez** : un vieux drap, du carton, des feuilles. Pas de bâche posée à même les feuilles : elle conduit le froid. Ôtez tout le matin, sinon ça pourrit.

**Ne taillez rien.** Une branche noircie n’est pas forcément morte. Attendez mars et grattez l’écorce de l’ongle : si c’est vert dessous, elle vit.

Et pensez à vider les arrosoirs, à rentrer les tuyaux et à laisser une soucoupe d’eau tiède aux oiseaux. Au parc des Saules, on la remplit deux fois par jour.`,
  },
  {
    ...tip,
    service: 'lecture-publique',
    themes: ['numerique'],
    audiences: ['adultes', 'seniors', '16-ans-et-plus'],
    picture: 'numerique',
    age: 13,
    title: 'Un bon mot de passe, c’est une phrase',
    contributors: ['Solène, médiatrice numérique'],
    summary: 'Oubliez les majuscules au hasard : quatre mots suffisent, s’ils n’ont rien à faire ensemble.',
    body: `« Tr0ub4d0ur! » se devine plus vite que « quatre loutres repassent le jeudi ». La longueur compte davantage que les signes bizarres.

## La recette

Prenez quatre mots sans rapport, ajoutez un nombre que vous seul connaissez. Racontez-vous la scène : vous la retiendrez.

## Les trois règles

- Une phrase par compte important : messagerie, banque, impôts ;
- un carnet de papier, à la maison, vaut mieux que la même phrase partout ;
- la double vérification, partout où elle est proposée.

Un doute, un message étrange ? Venez avec l’appareil le jeudi après-midi, sans rendez-vous. Personne ne vous demandera votre phrase.`,
  },
  {
    ...tip,
    service: 'economie',
    themes: ['sante'],
    picture: 'cuisine',
    age: 22,
    title: 'Que faire d’un reste de potimarron ?',
    place: 'halles-d-aubelonne',
    summary: 'Un étalier des Halles répond en trois recettes, dont une pour le petit déjeuner.',
    body: `On achète un potimarron pour la soupe, on en cuit la moitié, et l’autre attend. Elle n’attend pas longtemps : trois jours au frais, dans un linge plutôt que sous un film.

**Rôti.** En quartiers, avec la peau, un filet d’huile et du thym. Quarante minutes à four chaud. Le lendemain, froid, avec des noix et un peu de vinaigre.

**En galettes.** Râpé cru, un œuf, deux cuillères de farine, du sel. À la poêle, comme des crêpes épaisses.

**Au petit déjeuner.** La purée, une pomme râpée, de la cannelle, dix minutes de casserole. Sur du pain, on jurerait de la confiture.

Les graines ? Rincées, salées, séchées au four éteint.`,
  },
];
