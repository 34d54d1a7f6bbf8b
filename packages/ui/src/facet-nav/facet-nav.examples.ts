import type { ComponentProps } from 'astro/types';
import type FacetNav from './facet-nav.astro';

export const examples = {
  list: {
    title: 'Thèmes',
    items: [
      { label: 'Tous', href: '/agenda/', count: 184 },
      { label: 'Culture et expositions', href: '/agenda/culture/', count: 62, current: true },
      { label: 'Nature et environnement', href: '/agenda/nature/', count: 17 },
      { label: 'Citoyenneté', href: '/agenda/citoyennete/', count: 3 },
    ],
  },
  chips: {
    title: 'Quand',
    layout: 'chips',
    items: [
      { label: 'Aujourd’hui', href: '/agenda/aujourd-hui/', count: 4 },
      { label: 'Ce week-end', href: '/agenda/week-end/', count: 21, current: true },
      { label: 'Vacances', href: '/agenda/vacances/' },
    ],
  },
} satisfies Record<string, ComponentProps<typeof FacetNav>>;
