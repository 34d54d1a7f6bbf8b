export const examples = {
  standard: {
    title: 'Rien ce jour-là',
    text: 'Aucun événement n’est annoncé à Clairvigne le 24 novembre.',
    links: [{ label: 'Voir toute la semaine', href: '/agenda/' }],
  },
};
