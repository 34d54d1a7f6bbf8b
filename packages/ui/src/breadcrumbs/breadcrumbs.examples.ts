import type { ComponentProps } from 'astro/types';
import type Breadcrumbs from './breadcrumbs.astro';

export const examples = {
  deep: { items: [{ label: 'Accueil', href: '/' }, { label: 'Agenda', href: '/agenda/' }, { label: 'Novembre 2026' }] },
} satisfies Record<string, ComponentProps<typeof Breadcrumbs>>;
