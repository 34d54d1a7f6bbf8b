import type { ComponentProps } from 'astro/types';
import type ContentCard from './content-card.astro';

export const examples = {
  procedure: {
    content: {
      slug: 'carte-d-identite',
      title: 'Demander une carte d’identité',
      summary: 'Première demande, renouvellement, perte ou vol.',
      href: '/demarches/carte-d-identite/',
      kicker: 'Démarche',
      notes: ['Gratuit', 'Trois semaines'],
    },
    picture: false,
  },
} satisfies Record<string, ComponentProps<typeof ContentCard>>;
