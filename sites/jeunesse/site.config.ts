import { defineSite } from '@parvis/site-kit/define-site.ts';

export default defineSite({
  key: 'jeunesse',
  name: 'Tremplin',
  tagline: 'Le portail de la jeunesse d’Aubelonne',
  lang: 'fr',
  position: 2,
  theme: 'youth',
  sections: {
    agenda: {
      path: '/agenda/',
      title: 'Ça se passe bientôt',
      intro: 'Ateliers, spectacles, stages et sorties, de la naissance à la majorité (et un peu après).',
    },
    articles: {
      path: '/contenus/',
      title: 'À lire, à faire, à regarder',
      intro: 'Des idées, des tutoriels et des coups de cœur, préparés par les équipes qui vous accueillent.',
    },
    selections: {
      path: '/vacances/',
      title: 'Passeport vacances',
      intro: 'Jour après jour, de quoi ne jamais dire « je m’ennuie ».',
    },
    procedures: {
      path: '/demarches/',
      title: 'Démarches',
      intro: 'Inscriptions, bourses, papiers : ce qu’il faut faire, et comment.',
    },
    places: {
      path: '/lieux/',
      title: 'Où aller',
      intro: 'Crèches, écoles de musique, bibliothèques, accueils jeunesse, terrains de sport…',
    },
  },
  nav: [
    { label: 'Les univers', href: '/univers/' },
    { label: 'Agenda', href: '/agenda/' },
    { label: 'Contenus', href: '/contenus/' },
    { label: 'Lieux', href: '/lieux/' },
    { label: 'Vacances', href: '/vacances/' },
  ],
  offline: ['/urgences/'],
  actions: [{ label: 'Besoin d’aide\u00A0?', href: '/urgences/' }],
  footerLinks: [{ label: 'Démarches', href: '/demarches/' }],
  words: {
    thisWeek: 'Cette semaine, on fait quoi\u00A0?',
    nextDays: 'Et après\u00A0?',
    noEvents: 'Rien d’annoncé pour le moment.',
    noArticles: 'Pas encore de contenu ici. Ça arrive\u00A0!',
    noPlaces: 'Aucun lieu n’est encore présenté ici.',
  },
});
