import type { MenuSource } from '../lib/source-editorial.ts';

export const menus: MenuSource[] = [
  {
    key: 'ville-principal',
    name: 'Ville : menu principal',
    site: 'ville',
    placement: 'main',
    items: [
      { label: 'Agenda', url: '/agenda/', links: [['Vacances', '/vacances/']] },
      {
        label: 'Démarches',
        url: '/demarches/',
        links: [
          ['Carte d’identité, passeport', '/demarches/carte-identite-passeport/'],
          ['École et périscolaire', '/demarches/inscrire-enfant-ecole/'],
          ['Déclarer des travaux', '/demarches/autorisation-urbanisme/'],
          ['Demander une aide d’urgence', '/demarches/demander-une-aide-d-urgence/'],
        ],
      },
      {
        label: 'Vie pratique',
        url: '/vie-pratique/',
        links: [
          ['S’installer à Aubelonne', '/vie-pratique/s-installer-a-aubelonne/'],
          ['Déchets et tri', '/vie-pratique/dechets-et-tri/'],
          ['Vie associative', '/vie-pratique/vie-associative/'],
          ['Plan climat', '/vie-pratique/plan-climat/'],
        ],
      },
      { label: 'Actualités', url: '/actualites/', links: [['Galeries', '/galeries/']] },
      { label: 'Lieux', url: '/lieux/' },
      { label: 'Associations', url: '/annuaire/' },
    ],
  },
  {
    key: 'passerelle-pied-de-page',
    name: 'La Passerelle : pied de page',
    site: 'mediatheque',
    placement: 'footer',
    items: [
      { label: 'Horaires', url: '/horaires/' },
      {
        label: 'Pratique',
        url: '/pratique/',
        links: [
          ['Tarifs et inscription', '/pratique/tarifs-et-inscription/'],
          ['Emprunter et rendre', '/pratique/emprunter-et-rendre/'],
          ['Espaces et services', '/pratique/espaces-et-services/'],
        ],
      },
      { label: 'Galerie', url: '/galerie/', links: [['Nos hivers imprimés', '/galerie/nos-hivers-imprimes/']] },
      { label: 'La lettre', url: '/lettre/' },
      { label: 'Nous suivre', url: '/reseaux/' },
    ],
  },
];
