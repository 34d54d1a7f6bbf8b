export const examples = {
  mixed: {
    tags: [
      { label: 'Musique', href: '/themes/musique/' },
      { label: 'Fêtes et traditions', href: '/themes/fetes/' },
      { label: 'Familles' },
    ],
  },
};
