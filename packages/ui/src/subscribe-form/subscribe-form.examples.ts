import type { ComponentProps } from 'astro/types';
import type SubscribeForm from './subscribe-form.astro';

export const examples = {
  newsletter: { action: '/abonnement/', site: 'mediatheque' },
  again: { action: '/abonnement/', site: 'mediatheque', title: 'Essayer avec une autre adresse' },
} satisfies Record<string, ComponentProps<typeof SubscribeForm>>;
