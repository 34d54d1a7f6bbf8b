import { defineSite } from '@parvis/site-kit/define-site.ts';

export default defineSite({
  key: 'ville',
  name: 'Aubelonne',
  tagline: 'Site officiel de la ville',
  lang: 'fr',
  position: 1,
  theme: 'town',
  sections: {
    agenda: {
      path: '/agenda/',
      title: 'Agenda',
      intro: 'Tout ce qui se passe à Aubelonne et dans les communes voisines, annoncé par ceux qui l’organisent.',
    },
    articles: {
      path: '/actualites/',
      title: 'Actualités',
      intro: 'Les nouvelles des services de la ville et du Val d’Orvelle.',
    },
    places: {
      path: '/lieux/',
      title: 'Lieux et équipements',
      intro: 'Horaires, accès et contacts des lieux ouverts au public.',
    },
    organizations: {
      path: '/annuaire/',
      title: 'Associations',
      intro: 'Les associations du territoire, de A à Z et par domaine.',
    },
    procedures: {
      path: '/demarches/',
      title: 'Démarches',
      intro: 'Qui peut la faire, avec quels papiers, combien et en combien de temps : tout avant de cliquer.',
    },
    pages: {
      path: '/vie-pratique/',
      title: 'Vie pratique',
      intro: 'Ce qu’il faut savoir pour vivre ici, réuni par sujet.',
    },
    selections: {
      path: '/vacances/',
      title: 'Vacances',
      intro: 'Nos idées et nos rendez-vous pour chaque période de vacances.',
    },
    galleries: {
      path: '/galeries/',
      title: 'Galeries',
      intro: 'Ce que les habitants ont créé dans les ateliers.',
    },
  },
  peertube: ['video.aubelonne.example'],
  nav: [
    { label: 'Démarches', href: '/demarches/' },
    { label: 'Agenda', href: '/agenda/' },
    { label: 'Lieux', href: '/lieux/' },
    { label: 'Associations', href: '/annuaire/' },
    { label: 'Actualités', href: '/actualites/' },
    { label: 'Vie pratique', href: '/vie-pratique/' },
  ],
  footerLinks: [
    { label: 'Vacances', href: '/vacances/' },
    { label: 'Galeries', href: '/galeries/' },
  ],
  words: {
    noEvents: 'Aucun rendez-vous n’est annoncé dans les prochains jours.',
    noArticles: 'Aucune actualité n’a encore été publiée.',
  },
});
