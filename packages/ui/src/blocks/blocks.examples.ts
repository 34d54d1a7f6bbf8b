import type { ComponentProps } from 'astro/types';
import type { Block } from '../types.ts';
import type Blocks from './blocks.astro';

const text = (
  words: string,
  marks: Partial<{ bold: boolean; italic: boolean; code: boolean; underline: boolean; strikethrough: boolean }> = {},
) => ({ type: 'text' as const, text: words, ...marks });
const blocks: Block[] = [
  {
    type: 'paragraph',
    children: [
      text('Rendez-vous au '),
      text('pont Vieux', { bold: true }),
      text(', puis '),
      {
        type: 'link',
        url: 'https://fanfare.example/parcours',
        children: [text('suivez le parcours', { italic: true })],
      },
      text(' ou '),
      { type: 'link', url: 'javascript:alert(1)', children: [text('ce lien sans adresse')] },
      text('.'),
    ],
  },
  { type: 'heading', level: 1, children: [text('Ce qu’il faut apporter')] },
  {
    type: 'list',
    format: 'unordered',
    children: [
      { type: 'list-item', children: [text('une lampe ;')] },
      { type: 'list-item', children: [text('de bonnes chaussures :')] },
      {
        type: 'list',
        format: 'ordered',
        children: [
          { type: 'list-item', children: [text('imperméables,')] },
          { type: 'list-item', children: [text('déjà portées.')] },
        ],
      },
    ],
  },
  { type: 'heading', level: 3, children: [text('Et s’il pleut ?')] },
  { type: 'quote', children: [text('La pluie n’a jamais empêché un trombone de jouer.')] },
  { type: 'paragraph', children: [text('Deux lignes,\nune même idée, et un <script> qui reste du texte.')] },
  { type: 'code', children: [text('fanfare --repli=salle')] },
];

export const examples = { everything: { blocks } } satisfies Record<string, ComponentProps<typeof Blocks>>;
