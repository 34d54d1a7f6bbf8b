import { defineSite } from '@parvis/site-kit/define-site.ts';

export default defineSite({
  key: 'mediatheque',
  name: 'La Passerelle',
  tagline: 'Le réseau des médiathèques du Val d’Orvelle',
  lang: 'fr',
  position: 3,
  theme: 'library',
  sections: {
    places: {
      path: '/lieux/',
      title: 'Nos bibliothèques',
      intro: 'Adresses, accès et services de chaque bibliothèque du réseau.',
    },
    agenda: {
      path: '/agenda/',
      title: 'Agenda',
      intro: 'Rencontres, ateliers, lectures et expositions dans les bibliothèques du réseau.',
    },
    pages: {
      path: '/pratique/',
      title: 'Pratique',
      intro: 'S’inscrire, emprunter, travailler sur place, venir avec un groupe.',
    },
    galleries: {
      path: '/galerie/',
      title: 'La galerie',
      intro: 'Ce que vous avez fabriqué, dessiné et imprimé dans nos ateliers.',
    },
    articles: {
      path: '/blog/',
      title: 'Le blog',
      intro: 'Veille, essais, modes d’emploi et coups de cœur des bibliothécaires.',
    },
    newsletters: {
      path: '/lettre/',
      title: 'La lettre',
      intro: 'Une fois par mois, ce qui se passe dans les bibliothèques et ce qu’on y lit.',
    },
    channels: {
      path: '/reseaux/',
      title: 'Nous suivre',
      intro:
        'Ce que les bibliothèques publient ailleurs\u00a0: à quoi sert chaque canal, pour qui, et ce qu’on y a lu en dernier. Rien ici ne prévient ces réseaux de votre visite.',
    },
  },
  peertube: ['video.aubelonne.example'],
  nav: [
    { label: 'Horaires', href: '/horaires/' },
    { label: 'Bibliothèques', href: '/lieux/' },
    { label: 'Agenda', href: '/agenda/' },
    { label: 'Blog', href: '/blog/' },
    { label: 'Pratique', href: '/pratique/' },
    { label: 'Galerie', href: '/galerie/' },
    { label: 'En LSF', href: '/autrement/langue-des-signes/' },
  ],
  offline: ['/horaires/'],
  catalogue: 'https://catalogue.val-d-orvelle.example/notice?ean={ean}',
  words: {
    noArticles: 'Le premier billet n’est pas encore écrit.',
    noPlaces: 'Aucune bibliothèque n’est encore présentée ici.',
  },
});
