import type { ComponentProps } from 'astro/types';
import type AlertBanner from './alert-banner.astro';

export const examples = {
  three: {
    alerts: [
      {
        level: 'danger',
        text: 'Crue de l’Orvelle : quais fermés à la circulation.',
        url: '/alertes/crue/',
        endsAt: '2026-11-23T17:00:00Z',
      },
      {
        level: 'warning',
        text: 'Coupure d’eau rue des Tanneurs mardi matin.',
        url: null,
        endsAt: '2026-11-24T11:00:00Z',
      },
      { level: 'info', text: 'La mairie ouvre samedi de 9 h à 12 h.', url: null, endsAt: '2026-11-28T11:00:00Z' },
    ],
  },
} satisfies Record<string, ComponentProps<typeof AlertBanner>>;
