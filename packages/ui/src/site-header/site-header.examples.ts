import type { ComponentProps } from 'astro/types';
import type SiteHeader from './site-header.astro';

const inside = {
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
} satisfies Partial<ComponentProps<typeof SiteHeader>>;

export const examples = {
  bar: { ...inside, logo: 'library' },
  stacked: { ...inside, logo: 'town', layout: 'stacked' },
  playful: { ...inside, logo: 'youth', layout: 'playful' },
} satisfies Record<string, ComponentProps<typeof SiteHeader>>;
