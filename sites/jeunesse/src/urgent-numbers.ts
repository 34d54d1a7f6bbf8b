/** National numbers for the young: free, anonymous where it is said, published by the services of the State that run them. */
export interface UrgentNumber {
  number: string;
  name: string;
  /** What it is for, and when it answers. */
  text: string;
  url?: string;
}

export const urgentNumbers: UrgentNumber[] = [
  {
    number: '112',
    name: 'Urgence vitale',
    text: 'Partout en Europe, à toute heure. Le 15 pour le SAMU, le 17 pour la police, le 18 pour les pompiers.',
  },
  {
    number: '114',
    name: 'Urgence par SMS, tchat ou visio',
    text: 'Pour les personnes sourdes ou malentendantes, ou quand on ne peut pas parler. À toute heure.',
    url: 'https://www.urgence114.fr/',
  },
  {
    number: '119',
    name: 'Enfance en danger',
    text: 'Violences, maltraitance, à la maison ou ailleurs. Gratuit, à toute heure, invisible sur les factures.',
    url: 'https://www.allo119.gouv.fr/',
  },
  {
    number: '3018',
    name: 'Harcèlement et violences en ligne',
    text: 'À l’école, sur les réseaux. Gratuit, anonyme, tous les jours de 9 h à 23 h.',
    url: 'https://e-enfance.org/',
  },
  {
    number: '3114',
    name: 'Prévention du suicide',
    text: 'Des soignants écoutent. Gratuit, à toute heure.',
    url: 'https://3114.fr/',
  },
  {
    number: '0 800 235 236',
    name: 'Fil santé jeunes',
    text: 'Santé, amours, mal-être. Gratuit, anonyme, tous les jours de 9 h à 23 h.',
    url: 'https://www.filsantejeunes.com/',
  },
];
