import type { NewsletterIssueSource } from '../lib/source-editorial.ts';

const library = { service: 'lecture-publique', themes: ['lecture', 'culture'] };

/** What subscribers of La Passerelle received. */
export const newsletterIssues: NewsletterIssueSource[] = [
  {
    ...library,
    slug: 'lettre-dimanches-ouverts',
    title: 'Des dimanches au milieu des livres',
    picture: 'rayonnages',
    age: 2,
    summary: 'La médiathèque ouvre le dimanche, la navette accélère, et trois rendez-vous à ne pas manquer.',
    text: `Chères lectrices, chers lecteurs,

Vous nous l’aviez demandé, c’est fait : on peut désormais passer son dimanche après-midi à La Passerelle. Il y a du monde, du bruit en bas, du silence en haut, et le café associatif tient bon.

Voici ce que nous préparons d’ici au {+26}, et deux lectures pour les soirs de pluie.

À bientôt dans les rayons,
l’équipe du réseau`,
    articles: ['la-passerelle-ouvre-le-dimanche', 'la-navette-passe-deux-fois-par-semaine'],
    places: ['mediatheque-la-passerelle'],
    pages: ['emprunter-et-rendre'],
  },
  {
    ...library,
    slug: 'lettre-tout-petits-lecteurs',
    audiences: ['0-3-ans', '4-6-ans', 'familles'],
    title: 'La lettre des tout petits lecteurs',
    picture: 'creche',
    age: 33,
    summary: 'Des albums muets, une bibliothèque pour commencer et les gestes de la première carte.',
    text: `On peut emprunter un livre avant de savoir tourner une page. Ce mois-ci, nous avons demandé aux bibliothécaires ce qu’elles glissent dans le sac des plus jeunes.`,
    articles: ['trois-albums-muets-pour-les-tout-petits'],
    places: ['bibliotheque-des-tanneurs', 'bibliotheque-du-moulin-vert'],
    pages: ['tarifs-et-inscription'],
  },
];
