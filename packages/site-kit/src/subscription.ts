/** Where the form of the newsletter is sent, and shown. The site's server passes what is posted here on to the silo. */
export const subscriptionPath = '/abonnement/';

/** What became of a form, for people: the silo leads to one of these, the same whether it knew the address or not. */
export const outcomes = {
  'a-confirmer': {
    title: 'Vérifiez votre messagerie',
    texts: [
      'Un courriel vient de partir vers l’adresse que vous avez donnée. Ouvrez le lien qu’il contient pour confirmer votre abonnement\u00A0: il sert pendant 48\u00A0heures.',
      'Rien n’arrive\u00A0? Regardez parmi les indésirables, vérifiez l’adresse, puis recommencez.',
    ],
    again: false,
  },
  confirme: {
    title: 'Votre abonnement est confirmé',
    texts: ['Merci. Le prochain numéro arrivera dans votre messagerie.'],
    again: false,
  },
  arrete: {
    title: 'Vous êtes désabonné',
    texts: ['Vous ne recevrez plus cette lettre, et votre adresse a été effacée.'],
    again: false,
  },
  'lien-perime': {
    title: 'Ce lien ne sert plus',
    texts: [
      'Il a déjà servi, ou il a plus de 48\u00A0heures. Si vous avez déjà confirmé, il n’y a rien à faire.',
      'Sinon, demandez de nouveau à recevoir la lettre.',
    ],
    again: true,
  },
  'adresse-refusee': {
    title: 'Cette adresse n’a pas la bonne forme',
    texts: ['Une adresse électronique s’écrit comme nom@exemple.fr, sans espace. Vérifiez-la et recommencez.'],
    again: true,
  },
  'plus-tard': {
    title: 'Cela n’a pas pu être fait',
    texts: ['Trop de demandes arrivent en ce moment, ou le service est arrêté. Réessayez dans une heure.'],
    again: false,
  },
} as const;
export type Outcome = keyof typeof outcomes;
