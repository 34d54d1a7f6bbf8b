export const examples = {
  deep: { items: [{ label: 'Accueil', href: '/' }, { label: 'Agenda', href: '/agenda/' }, { label: 'Novembre 2026' }] },
};
