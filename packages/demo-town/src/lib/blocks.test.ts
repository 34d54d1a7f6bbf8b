import { expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';
import { french } from './typography.ts';

it('reads headings, lists, quotes, links and emphasis', () => {
  const markup = '## Titre\n\nUn **mot**, un [lien](https://example.org/).\n\n- a\n- b\n\n1. un\n\n> dit-il';
  expect(blocksOf(markup)).toEqual([
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Titre' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Un ' },
        { type: 'text', text: 'mot', bold: true },
        { type: 'text', text: ', un ' },
        { type: 'link', url: 'https://example.org/', children: [{ type: 'text', text: 'lien' }] },
        { type: 'text', text: '.' },
      ],
    },
    {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: [{ type: 'text', text: 'a' }] },
        { type: 'list-item', children: [{ type: 'text', text: 'b' }] },
      ],
    },
    { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [{ type: 'text', text: 'un' }] }] },
    { type: 'quote', children: [{ type: 'text', text: 'dit-il' }] },
  ]);
});

it('ties what must not be separated', () => {
  expect(french('À 18 h 30 : « oui ! » pour 1 200 €')).toBe(
    'À 18\u00a0h\u00a030\u00a0: «\u00a0oui\u00a0!\u00a0» pour 1\u00a0200\u00a0€',
  );
});
