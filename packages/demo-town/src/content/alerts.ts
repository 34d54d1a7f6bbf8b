import type { AlertSource } from '../lib/source-editorial.ts';

/** Now, over, and to come. */
export const alerts: AlertSource[] = [
  {
    key: 'pont-des-tanneurs',
    service: 'communication',
    level: 'warning',
    text: 'Pont des Tanneurs : circulation alternée jusqu’au {+19}. Piétons et vélos passent normalement ; la ligne 2 est déviée par le quai des Mariniers.',
    url: '/actualites/pont-des-tanneurs-circulation-alternee/',
    endsIn: 19,
    showOn: ['ville'],
  },
  {
    key: 'hall-hotel-de-ville',
    service: 'communication',
    level: 'info',
    text: 'Le hall de l’hôtel de ville reste ouvert pendant les travaux d’accessibilité. Entrez par la rue du Beffroi jusqu’au {+33}.',
    url: '/lieux/hotel-de-ville/',
    endsIn: 33,
    showOn: ['ville'],
  },
  {
    key: 'catalogue-en-pause',
    service: 'lecture-publique',
    level: 'info',
    text: 'Le catalogue en ligne change de serveur : réservations et prolongations en pause jusqu’au {+6}. Aucun retard ne sera compté.',
    url: '/pratique/emprunter-et-rendre/',
    endsIn: 6,
    showOn: ['mediatheque'],
  },
  {
    key: 'quais-sous-l-eau',
    service: 'environnement',
    level: 'danger',
    text: 'Crue de l’Orvelle : le quai des Mariniers et le parc des Saules sont fermés jusqu’au {-3}. Ne descendez pas sur les berges, même pour regarder.',
    url: '/lieux/parc-des-saules/',
    startsIn: -6,
    endsIn: -3,
    showOn: ['ville', 'jeunesse'],
  },
  {
    key: 'coupure-d-eau-rue-du-beffroi',
    service: 'urbanisme',
    level: 'warning',
    text: 'Coupure d’eau le {+9}, de 9 h à 16 h, rue du Beffroi et place du Parvis. Une rampe de robinets sera ouverte devant les Halles.',
    startsIn: 7,
    endsIn: 9,
    showOn: ['ville'],
  },
];
