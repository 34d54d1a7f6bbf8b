import type { ComponentProps } from 'astro/types';
import { photograph } from '../samples.ts';
import type Hero from './hero.astro';

export const examples = {
  split: {
    variant: 'split',
    kicker: 'Bienvenue à Aubelonne',
    title: 'Une ville, deux rives, mille raisons de traverser',
    lead: 'Vos démarches, vos rendez-vous et la vie des quartiers, au même endroit.',
    picture: photograph,
    actions: [{ label: 'Voir l’agenda', href: '/agenda/' }],
  },
  shapes: {
    variant: 'shapes',
    kicker: '0 à 25 ans',
    title: 'Prends ton élan\u00a0!',
    lead: 'Des idées, des lieux et des gens pour grandir à Aubelonne.',
    actions: [{ label: 'Que faire cette semaine\u00a0?', href: '/agenda/' }],
  },
  practical: {
    variant: 'practical',
    kicker: 'Ouvert aujourd’hui',
    title: 'Les bibliothèques du Val d’Orvelle',
    lead: 'Trois lieux, une carte gratuite, et un blog pour tout ce qu’on y essaie.',
  },
} satisfies Record<string, ComponentProps<typeof Hero>>;
