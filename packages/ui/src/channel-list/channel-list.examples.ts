import type { ComponentProps } from 'astro/types';
import type { ChannelData } from '../types.ts';
import type ChannelList from './channel-list.astro';

const films: ChannelData = {
  slug: 'films',
  name: 'La Passerelle en vidéo',
  kind: 'peertube',
  url: 'https://video.aubelonne.example/c/passerelle',
  aim: 'Nos rencontres et nos ateliers, à revoir quand on veut.',
  audience: 'celles et ceux qui n’ont pas pu venir',
  serviceName: 'Lecture publique',
  items: [
    {
      title: 'Rencontre avec une traductrice',
      url: 'https://video.aubelonne.example/w/traductrice',
      datePublished: '2026-11-18T17:30:00.000Z',
      excerpt: 'Une heure sur le métier : ce que l’on gagne et ce que l’on perd d’une langue à l’autre.',
    },
    {
      title: 'Coudre sans machine',
      url: 'https://video.aubelonne.example/w/coudre',
      datePublished: null,
      excerpt: null,
    },
  ],
};
const network: ChannelData = {
  slug: 'mastodon',
  name: '@passerelle',
  kind: 'mastodon',
  url: 'https://social.aubelonne.example/@passerelle',
  aim: 'Les nouvelles du jour et vos questions.',
  audience: null,
  serviceName: null,
  items: [],
};

export const examples = {
  several: { channels: [films, network, { ...network, slug: 'blog', name: 'Le carnet de l’atelier', kind: 'blog' }] },
  one: { channels: [{ ...films, slug: 'films-seuls' }] },
} satisfies Record<string, ComponentProps<typeof ChannelList>>;
