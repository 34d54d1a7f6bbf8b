import { photograph } from '../samples.ts';

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
} as const;
