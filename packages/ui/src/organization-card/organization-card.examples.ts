import type { ComponentProps } from 'astro/types';
import { organizations } from '../samples.ts';
import type OrganizationCard from './organization-card.astro';

export const examples = {
  acronym: { organization: organizations[0] },
  unlinked: { organization: organizations[1] },
} satisfies Record<string, ComponentProps<typeof OrganizationCard>>;
