import type { ComponentProps } from 'astro/types';
import type OfferList from './offer-list.astro';

export const examples = {
  two: {
    offers: [
      {
        name: 'Emprunter l’album',
        kind: 'borrow',
        summary: 'En livre et en livre audio.',
        url: 'https://catalogue.aubelonne.example/',
        price: null,
        validThrough: null,
        place: { title: 'Médiathèque La Passerelle', href: '/lieux/mediatheque-la-passerelle/' },
      },
      {
        name: 'S’inscrire à l’éveil musical',
        kind: 'enrol',
        summary: null,
        url: null,
        price: '45 € par trimestre',
        validThrough: '2026-12-18',
        place: { title: 'Conservatoire', href: null },
      },
    ],
  },
} satisfies Record<string, ComponentProps<typeof OfferList>>;
