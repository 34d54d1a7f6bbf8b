import type { ComponentProps } from 'astro/types';
import type UniverseTiles from './universe-tiles.astro';

export const examples = {
  five: {
    universes: [
      { slug: '0-3-ans', name: '0-3 ans', href: '/0-3-ans/', hint: 'Premiers pas, premières histoires' },
      { slug: '4-6-ans', name: '4-6 ans', href: '/4-6-ans/', hint: 'Jouer, bricoler, écouter' },
      { slug: '7-10-ans', name: '7-10 ans', href: '/7-10-ans/', hint: 'Explorer et s’entraîner' },
      { slug: '11-15-ans', name: '11-15 ans', href: '/11-15-ans/', hint: 'Essayer, créer, sortir' },
      { slug: '16-ans-et-plus', name: '16 ans et +', href: '/16-ans-et-plus/', hint: 'Job, permis, départs' },
    ],
  },
} satisfies Record<string, ComponentProps<typeof UniverseTiles>>;
