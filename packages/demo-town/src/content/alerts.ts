import type { AlertSource } from '../lib/source.ts';

export const alerts: AlertSource[] = [
  {
    key: 'pont-des-tanneurs',
    service: 'communication',
    level: 'warning',
    text: 'Pont des Tanneurs : circulation alternée jusqu’au {+19}. Piétons et vélos passent normalement ; la ligne 2 est déviée par le quai des Mariniers.',
    url: '/actualites/pont-des-tanneurs-circulation-alternee/',
    endsIn: 19,
  },
  {
    key: 'hall-hotel-de-ville',
    service: 'communication',
    level: 'info',
    text: 'Le hall de l’hôtel de ville reste ouvert pendant les travaux d’accessibilité. Entrez par la rue du Beffroi jusqu’au {+33}.',
    url: '/lieux/hotel-de-ville/',
    endsIn: 33,
  },
];
