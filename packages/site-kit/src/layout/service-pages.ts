/** Pages every site owes its readers, in the order of the footer. */
export const legalPages = [
  { label: 'Plan du site', href: '/plan-du-site/' },
  { label: 'Accessibilité\u00A0: non conforme', href: '/accessibilite/' },
  { label: 'Mentions légales', href: '/mentions-legales/' },
  { label: 'Données personnelles', href: '/donnees-personnelles/' },
];

export const openDataPage = { label: 'Données ouvertes', href: '/donnees-ouvertes/' };
