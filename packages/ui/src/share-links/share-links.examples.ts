import type { ComponentProps } from 'astro/types';
import type ShareLinks from './share-links.astro';

export const examples = {
  event: { title: 'Bal d’automne', address: 'https://aubelonne.example/agenda/bal-d-automne/' },
} satisfies Record<string, ComponentProps<typeof ShareLinks>>;
