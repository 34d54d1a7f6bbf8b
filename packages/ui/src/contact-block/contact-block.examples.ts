import type { ComponentProps } from 'astro/types';
import type ContactBlock from './contact-block.astro';

export const examples = {
  whole: {
    title: 'Contact',
    name: 'Accueil de la médiathèque',
    address: ['2 quai de la Passerelle', '99100 Aubelonne'],
    phone: '0199001200',
    email: 'passerelle@example.org',
    website: 'https://www.passerelle.example/',
    contacts: [{ label: 'Portage à domicile', phone: '0199001201', email: null }],
    links: [{ label: 'Le catalogue', href: 'https://catalogue.example/' }],
    map: { label: 'Voir sur la carte', href: '/carte/' },
  },
} satisfies Record<string, ComponentProps<typeof ContactBlock>>;
