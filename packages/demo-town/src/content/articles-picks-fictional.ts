import type { ArticleSource } from '../lib/source.ts';

const pick = { kind: 'pick', service: 'lecture-publique', themes: ['lecture'] } as const;

/** Favourites that nobody wrote: author, publisher and numbers (of a range no publisher was given) are fictional. */
export const fictionalPicks: ArticleSource[] = [
  {
    ...pick,
    age: 3,
    title: 'Les Mariniers de brume, un album où l’on n’y voit rien',
    audiences: ['7-10-ans', '4-6-ans', 'familles'],
    picture: 'berges',
    contributors: ['Maëlle, bibliothécaire', 'La classe de CM2 des Quatre-Vents'],
    summary: 'Trente pages presque blanches, et toute une rivière dedans. Les CM2 l’ont lu avant nous.',
    work: {
      title: 'Les Mariniers de brume',
      creator: 'Aliénor des Saules',
      publisher: 'Éditions du Vieux-Port',
      year: 2025,
      ean: '9782999999909',
      cover: 'berges',
    },
    offers: ['emprunter-album-les-mariniers-de-brume'],
    body: `Un matin de brouillard, une gabare descend l’Orvelle. À bord, un père et sa fille ne se voient plus. Ils se parlent, et c’est le texte : deux voix, l’une en haut de la page, l’autre en bas.

## Ce que les CM2 en disent

> Au début on croit que c’est raté, parce que tout est blanc. Et puis on voit un héron. Il était là depuis le début.

La classe a compté onze animaux cachés. Nous en avions trouvé neuf.

## Comment le lire

À deux, assis de part et d’autre du livre, chacun sa voix. La dernière page se lit ensemble : nous ne dirons pas pourquoi. Dès cinq ans, et sans limite d’âge pour les gens qui ont un jour perdu quelqu’un de vue.`,
  },
  {
    ...pick,
    age: 14,
    title: 'Gardienne de but, le roman qui plonge du bon côté',
    audiences: ['11-15-ans'],
    picture: 'stade',
    contributors: ['Ousmane, bibliothécaire'],
    summary: 'Une saison dans les cages d’une équipe qui perd. On n’y apprend pas à gagner, mais à rester.',
    work: {
      title: 'Gardienne de but',
      creator: 'Rosa Tilleul',
      publisher: 'Éditions du Vieux-Port',
      year: 2024,
      ean: '9782999999916',
    },
    body: `Inès a treize ans et personne ne voulait la place. Elle encaisse quarante-deux buts avant la trêve ; le roman les raconte tous, et aucun de la même façon.

## Pourquoi on aime

Parce que le sport y est juste : le froid dans les gants, le bruit du filet, la solitude à soixante mètres des autres. Parce que la défaite n’y est pas une leçon de morale. Et parce que la grand-mère, qui n’a jamais vu un match, comprend le hors-jeu avant tout le monde.

## Pour qui ?

Pour celles et ceux qui n’aiment pas lire, d’abord : les chapitres font deux pages, le temps d’une mi-temps de bus. Pour ceux qui n’aiment pas le football, ensuite. Ils changeront peut-être d’avis sur l’un des deux.`,
  },
];
