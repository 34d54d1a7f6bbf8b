import type { EventSource } from '../lib/source.ts';

/** Ages, accessibility and other ways to register of some events, by title. */
export const eventDetails: Record<string, Partial<EventSource>> = {
  'Bébés lecteurs': { ages: [0, 3] },
  'Éveil musical des tout-petits': { ages: [1, 3] },
  'Petits naturalistes': { ages: [6, 10], accessible: ['mi', 'ii'] },
  'Goûter philo': { ages: [7, 11] },
  'Robots et histoires': { ages: [8, 12] },
  'Tournoi de jeux vidéo en équipe': { ages: [11, 17] },
  'Visite des coulisses du théâtre': {
    ages: [8, null],
    accessible: ['hi', 'vi', 'mi'],
    registerBy: [{ kind: 'phone', value: '02 61 91 40 10', label: 'Billetterie du théâtre' }],
  },
  'Premiers pas sur l’ordinateur': {
    accessible: ['hi', 'mi', 'pi'],
    registerBy: [
      { kind: 'phone', value: '02 61 91 40 20', label: 'Accueil de la médiathèque' },
      { kind: 'email', value: 'numerique@aubelonne.example', label: 'Espace numérique' },
    ],
  },
  'Repas de fête des aînés': { ages: [70, null], accessible: ['hi', 'mi', 'vi'] },
};
