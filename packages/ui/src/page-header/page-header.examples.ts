import type { ComponentProps } from 'astro/types';
import { photograph } from '../samples.ts';
import type PageHeader from './page-header.astro';

export const examples = {
  plain: {
    title: 'Agenda',
    lead: 'Concerts, ateliers, marchés et conseils municipaux : tout ce qui se passe à Aubelonne et alentour.',
    crumbs: [{ label: 'Accueil', href: '/' }, { label: 'Agenda' }],
  },
  band: {
    title: 'Le pont Vieux retrouve ses quais',
    kicker: 'Actualité',
    lead: 'Après dix-huit mois de travaux, les berges rouvrent.',
    picture: photograph,
    tone: 'band',
    crumbs: [
      { label: 'Accueil', href: '/' },
      { label: 'Actualités', href: '/actualites/' },
      { label: 'Le pont Vieux' },
    ],
  },
} satisfies Record<string, ComponentProps<typeof PageHeader>>;
