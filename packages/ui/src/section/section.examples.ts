import type { ComponentProps } from 'astro/types';
import type Section from './section.astro';

export const examples = {
  linked: { title: 'Cette semaine', link: { label: 'Tout l’agenda', href: '/agenda/' } },
  sunk: { title: 'Nos lieux', tone: 'sunk' },
  block: { title: 'À la une', tone: 'block', intro: 'Ce que la ville prépare avec ses habitants.' },
} satisfies Record<string, ComponentProps<typeof Section>>;
