import { expect, it } from 'vitest';
import { wrongBlocks } from './blocks-shape';

const text = (words: string) => ({ type: 'text', text: words });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const list = (...children: unknown[]) => ({ type: 'list', format: 'unordered', children });
const link = (url: string) => ({ type: 'link', url, children: [text('ici')] });

it('takes what the editor makes', () => {
  const blocks = [
    { type: 'heading', level: 2, children: [text('Titre')] },
    paragraph(
      { ...text('gras'), bold: true },
      link('https://ville.example/'),
      link('/agenda/'),
      link('mailto:a@b.example'),
    ),
    list({ type: 'list-item', children: [text('un')] }, list({ type: 'list-item', children: [text('deux')] })),
    { type: 'quote', children: [text('« Lire »')] },
    { type: 'code', children: [text('<b>du code</b>')] },
    { type: 'image', image: { url: '/uploads/a.jpg', alternativeText: 'Les quais' }, children: [text('')] },
  ];
  expect(wrongBlocks(blocks)).toBeNull();
  expect(wrongBlocks([])).toBeNull();
});

const deep = Array.from({ length: 50 }).reduce((inner: object) => list(inner), list());

it.each([
  ['a string', '<p>Bonjour</p>'],
  ['an unknown node', [{ type: 'html', html: '<p>' }]],
  ['a script', [{ type: 'script', children: [text('alert(1)')] }]],
  ['a dangerous link', [paragraph(link('javascript:alert(1)'))]],
  ['a link with no scheme', [paragraph(link('//ailleurs.example'))]],
  ['a heading out of bounds', [{ type: 'heading', level: 9, children: [] }]],
  ['a text that is none', [paragraph({ type: 'text', text: { html: 'x' } })]],
  ['a paragraph in a paragraph', [paragraph(paragraph(text('x')))]],
  [
    'an image that says nothing',
    [{ type: 'image', image: { url: '/uploads/a.jpg', alternativeText: ' ' }, children: [] }],
  ],
  ['an image from nowhere', [{ type: 'image', image: { url: 'data:text/html,x' }, children: [] }]],
  ['a bottomless list', [deep]],
  ['nothing', [null]],
])('refuses %s', (_, blocks) => expect(wrongBlocks(blocks)).toBeTypeOf('string'));
