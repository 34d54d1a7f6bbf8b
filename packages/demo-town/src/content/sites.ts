import { audiences, services } from './hubs.ts';

const universes = audiences.filter((audience) => audience.universe).map((audience) => audience.key);

const legal = {
  owner: 'Ville d’Aubelonne, place du Parvis, 99100 Aubelonne (commune fictive)',
  director: 'Le maire d’Aubelonne',
  host: 'Régie numérique du Val d’Orvelle, 3 quai des Mariniers, 99100 Aubelonne',
  contact: 'contact@aubelonne.example',
  privacyContact: 'donnees-personnelles@aubelonne.example',
};

/** The three sites. */
export const sites = [
  {
    key: 'ville',
    name: 'Aubelonne',
    tagline: 'Une ville, une rivière, sept communes voisines',
    description:
      'Le site de la ville d’Aubelonne : agenda, démarches, équipements, associations et actualités du Val d’Orvelle.',
    baseUrl: 'http://127.0.0.1:4401/',
    paths: {
      event: '/agenda/{slug}/',
      place: '/lieux/{slug}/',
      organization: '/annuaire/{slug}/',
      article: '/actualites/{slug}/',
      page: '/vie-pratique/{slug}/',
      procedure: '/demarches/{slug}/',
      selection: '/vacances/{slug}/',
      gallery: '/galeries/{slug}/',
    },
    rules: [
      {
        events: true,
        places: true,
        organizations: true,
        procedures: true,
        selections: true,
        galleries: true,
        services: services.map((service) => service.key),
      },
      {
        articles: true,
        pages: true,
        services: services.map((service) => service.key).filter((key) => key !== 'lecture-publique'),
      },
    ],
    topTasks: [
      {
        label: 'Carte d’identité, passeport',
        url: '/demarches/carte-identite-passeport/',
        hint: 'Rendez-vous, pièces à fournir, délais',
      },
      {
        label: 'École et périscolaire',
        url: '/demarches/inscrire-enfant-ecole/',
        hint: 'Première rentrée, cantine, accueil du matin et du soir',
      },
      {
        label: 'Garde des tout-petits',
        url: '/demarches/trouver-un-mode-de-garde/',
        hint: 'Crèches et assistantes maternelles',
      },
      {
        label: 'Déchets et tri',
        url: '/vie-pratique/dechets-et-tri/',
        hint: 'Jours de passage, déchèterie, encombrants',
      },
      {
        label: 'Déclarer une naissance',
        url: '/demarches/declarer-une-naissance/',
        hint: 'Cinq jours pour faire établir l’acte',
      },
      {
        label: 'Construire, agrandir',
        url: '/demarches/autorisation-urbanisme/',
        hint: 'Déclaration préalable, permis, rendez-vous',
      },
      {
        label: 'Réserver une salle',
        url: '/demarches/reserver-une-salle/',
        hint: 'Associations et particuliers',
      },
      {
        label: 'Signaler un problème',
        url: '/demarches/signaler-un-probleme/',
        hint: 'Voirie, éclairage, propreté',
      },
    ],
    legal,
  },
  {
    key: 'jeunesse',
    name: 'Tremplin',
    tagline: 'De la première comptine au premier bulletin de paie',
    description:
      'Tremplin rassemble, par âge, ce que la ville et ses partenaires proposent aux enfants, aux jeunes et à leurs parents : sorties, idées, coups de main.',
    baseUrl: 'http://127.0.0.1:4402/',
    paths: {
      event: '/agenda/{slug}/',
      place: '/lieux/{slug}/',
      organization: '',
      article: '/contenus/{slug}/',
      procedure: '/demarches/{slug}/',
      selection: '/vacances/{slug}/',
    },
    rules: [{ events: true, articles: true, places: true, procedures: true, selections: true, audiences: universes }],
    topTasks: [],
    legal,
  },
  {
    key: 'mediatheque',
    name: 'La Passerelle',
    tagline: 'Le blog des cinq bibliothèques du Val d’Orvelle',
    description:
      'Horaires, rendez-vous, coups de cœur et essais en tous genres : ce que les bibliothécaires du réseau La Passerelle ont envie de partager.',
    baseUrl: 'http://127.0.0.1:4403/',
    paths: {
      event: '/agenda/{slug}/',
      place: '/lieux/{slug}/',
      organization: '',
      article: '/blog/{slug}/',
      page: '/pratique/{slug}/',
      gallery: '/galerie/{slug}/',
      newsletterIssue: '/lettre/{slug}/',
    },
    rules: [
      {
        events: true,
        articles: true,
        places: true,
        pages: true,
        galleries: true,
        newsletterIssues: true,
        services: ['lecture-publique'],
      },
    ],
    topTasks: [],
    legal,
  },
];
