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
  },
  words: {
    noEvents: 'Aucun rendez-vous n’est annoncé dans les prochains jours.',
    noArticles: 'Aucune actualité n’a encore été publiée.',
  },
});
