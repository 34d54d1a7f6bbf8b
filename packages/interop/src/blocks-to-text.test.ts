import { expect, test } from 'vitest';
import type { Block } from './blocks.ts';
import { blocksToText } from './blocks-to-text.ts';

const text = (words: string) => ({ type: 'text' as const, text: words });
const blocks: Block[] = [
  { type: 'heading', level: 2, children: [text('Au programme')] },
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Bal & concert', bold: true },
      text(' : '),
      { type: 'link', url: 'https://example.org/?a=1&b=2', children: [text('le détail')] },
      { type: 'link', url: 'javascript:alert(1)', children: [text('ici')] },
    ],
  },
  {
    type: 'list',
    format: 'ordered',
    children: [
      { type: 'list-item', children: [text('Matin')] },
      { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text('<café>')] }] },
      { type: 'list-item', children: [text('Soir')] },
    ],
  },
];

test('the words of a rich text', () => {
  expect(blocksToText(blocks)).toBe(
    'Au programme\n\nBal & concert : le détail (https://example.org/?a=1&b=2)ici\n\n1. Matin\n  - <café>\n2. Soir',
  );
});
