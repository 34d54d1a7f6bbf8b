import type { ComponentProps } from 'astro/types';
import type SiteHeader from './site-header.astro';

export const examples = {
  inside: {
    siteName: 'Aubelonne',
    tagline: 'Ville de rivière et de métiers',
    path: '/agenda/concerts/',
    nav: [
      { label: 'Vivre ici', href: '/vivre/' },
      { label: 'Démarches', href: '/demarches/' },
      { label: 'Actualités', href: '/actualites/' },
      { label: 'Agenda', href: '/agenda/' },
      { label: 'Annuaire', href: '/annuaire/' },
    ],
    actions: [
      { label: 'Rechercher', href: '/recherche/' },
      { label: 'Contact', href: '/contact/' },
    ],
    logo: 'town',
  },
} satisfies Record<string, ComponentProps<typeof SiteHeader>>;
