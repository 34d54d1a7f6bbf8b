import type { ComponentProps } from 'astro/types';
import type UsefulVote from './useful-vote.astro';

export const examples = {
  page: { action: '/api/collect', fields: { site: 'ville', path: '/demarches/carte-identite/' } },
} satisfies Record<string, ComponentProps<typeof UsefulVote>>;
