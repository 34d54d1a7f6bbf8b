import type { ComponentProps } from 'astro/types';
import type { Block } from '../types.ts';
import type MediaPlayer from './media-player.astro';

const text = (words: string): Block[] => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];

export const examples = {
  audio: {
    title: 'Le Moulin-Vert raconté par ses habitants',
    kind: 'audio',
    file: { href: '/_files/moulin.mp3', type: 'audio/mpeg' },
    duration: 754,
    transcript: text('On entend la roue, puis une voix.'),
  },
  elsewhere: {
    title: 'La médiathèque en langue des signes',
    kind: 'video',
    url: 'https://video.aubelonne.example/w/lsf',
    transcript: text('Bonjour, bienvenue à La Passerelle.'),
  },
} satisfies Record<string, ComponentProps<typeof MediaPlayer>>;
