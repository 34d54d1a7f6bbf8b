import type { ComponentProps } from 'astro/types';
import type SiteFooter from './site-footer.astro';

export const examples = {
  whole: {
    siteName: 'Aubelonne',
    tagline: 'Ville de rivière et de métiers',
    logo: 'town',
    address: ['Hôtel de ville', '1 place du Parvis', '99100 Aubelonne'],
    phone: '0199001000',
    email: 'mairie@example.org',
    columns: [
      {
        title: 'Au quotidien',
        links: [
          { label: 'État civil', href: '/etat-civil/' },
          { label: 'Déchets et tri', href: '/dechets/' },
        ],
      },
    ],
    family: [
      { name: 'Tremplin', href: 'https://tremplin.example', hint: 'Le portail de la jeunesse' },
      { name: 'La Passerelle', href: 'https://passerelle.example', hint: 'Les bibliothèques du réseau' },
    ],
    legal: [
      { label: 'Accessibilité : non conforme', href: '/accessibilite/' },
      { label: 'Mentions légales', href: '/mentions-legales/' },
      { label: 'Données personnelles', href: '/donnees-personnelles/' },
    ],
    openData: { label: 'Données ouvertes', href: '/donnees-ouvertes/' },
    owner: 'Ville d’Aubelonne',
  },
} satisfies Record<string, ComponentProps<typeof SiteFooter>>;
