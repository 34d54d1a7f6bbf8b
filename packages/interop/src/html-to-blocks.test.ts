import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { htmlToBlocks } from './html-to-blocks.ts';
import { markdownToBlocks } from './markdown-to-blocks.ts';

/** Strapi's own rules for a blocks field, stricter on links. */
const text = z.strictObject({
  type: z.literal('text'),
  text: z.string().refine((words) => words.isWellFormed() && !words.includes('\u0000')),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  strikethrough: z.boolean().optional(),
  code: z.boolean().optional(),
});
const link = z.strictObject({
  type: z.literal('link'),
  url: z.string().refine((url) => ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(url).protocol)),
  children: z.array(text).min(1),
});
const inlines = z.array(z.union([text, link])).min(1);
const item = z.strictObject({ type: z.literal('list-item'), children: inlines });
const list: z.ZodType = z.strictObject({
  type: z.literal('list'),
  format: z.enum(['ordered', 'unordered']),
  children: z.array(z.lazy(() => z.union([item, list]))).min(1),
});
const blocks = z.array(
  z.union([
    z.strictObject({ type: z.enum(['paragraph', 'quote', 'code']), children: inlines }),
    z.strictObject({ type: z.literal('heading'), level: z.int().min(2).max(6), children: inlines }),
    list,
  ]),
);

const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const plain = (words: string) => ({ type: 'text', text: words });

test('marks, links, entities and line breaks', () => {
  expect(
    htmlToBlocks(
      '<p>Caf&eacute; <b>gratuit <i>ici</i></b>,<br> <a href="https://example.org/a b">le&nbsp;site</a> .</p>',
    ),
  ).toEqual([
    paragraph(
      plain('Café '),
      { ...plain('gratuit '), bold: true },
      { ...plain('ici'), bold: true, italic: true },
      plain(',\n'),
      { type: 'link', url: 'https://example.org/a%20b', children: [plain('le\u00A0site')] },
      plain(' .'),
    ),
  ]);
});

test('what runs goes away with its content, other elements leave their words', () => {
  expect(
    htmlToBlocks(
      'a<script>alert(1)</script><style>p{}</style><marquee>b</marquee><svg><text>c</text></svg><img src=x onerror=y>d',
    ),
  ).toEqual([paragraph(plain('abd'))]);
});

test.each([
  'javascript:alert(1)',
  ' JAVA\nSCRIPT:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '/local',
  '#a',
  '&#106;avascript:x',
])('a link to %j becomes plain words', (url) =>
  expect(htmlToBlocks(`<a href="${url}">ici</a>`)).toEqual([paragraph(plain('ici'))]),
);

test('nested lists stand after their item, blocks inside an item become its lines', () => {
  expect(htmlToBlocks('<ol><li><p>Un</p><p>suite</p><ul><li>a</li></ul></li><li>Deux</li></ol>')).toEqual([
    {
      type: 'list',
      format: 'ordered',
      children: [
        { type: 'list-item', children: [plain('Un\nsuite')] },
        { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [plain('a')] }] },
        { type: 'list-item', children: [plain('Deux')] },
      ],
    },
  ]);
});

test('headings start at level 2; quotes and code keep their kind; empty blocks vanish', () => {
  expect(
    htmlToBlocks('<h1>Titre</h1><p>&nbsp;</p><p> </p><blockquote><p>Mot</p></blockquote><pre>a\n  b</pre>'),
  ).toEqual([
    { type: 'heading', level: 2, children: [plain('Titre')] },
    { type: 'quote', children: [plain('Mot')] },
    { type: 'code', children: [plain('a\n  b')] },
  ]);
});

test('two line breaks make a new paragraph', () => {
  expect(htmlToBlocks('un<br><br>deux')).toEqual([paragraph(plain('un')), paragraph(plain('deux'))]);
});

test('Markdown, with its HTML sanitised; HTML given instead', () => {
  expect(markdownToBlocks('**Bal** à 18 h\nentrée libre\n\n- un\n- deux\n\n<script>x</script>')).toEqual([
    paragraph({ ...plain('Bal'), bold: true }, plain(' à 18 h\nentrée libre')),
    {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: [plain('un')] },
        { type: 'list-item', children: [plain('deux')] },
      ],
    },
  ]);
  expect(markdownToBlocks('<p>a * b * c</p>')).toEqual([paragraph(plain('a * b * c'))]);
});

test('a page nested without end is read', () => {
  const deep = `${'<div><ul><li>'.repeat(10_000)}fond`;
  expect(JSON.stringify(htmlToBlocks(deep))).toContain('fond');
});

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<ul>',
      '<ol>',
      '<li>',
      '</li>',
      '</ul>',
      '<b>',
      '</b>',
      '<i>',
      '<a href="javascript:x">',
      '<a href="https://e.example/">',
      '</a>',
      '<br>',
      '<script>',
      '</script>',
      '<table><tr><td>',
      '</table>',
      '<h3>',
      '</h3>',
      '<blockquote>',
      '<pre>',
      '</pre>',
      '&#0;',
      '&lt;script',
      '<svg>',
      '<!--',
      '-->',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  ),
  { maxLength: 30 },
);

test('any text gives blocks that Strapi accepts, without dangerous links', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const made = htmlToBlocks(parts.join(''));
      blocks.parse(made);
      expect(JSON.stringify(made)).not.toMatch(/"url":"\s*javascript:/i);
      blocks.parse(markdownToBlocks(parts.join('')));
    }),
    { numRuns: 1000 },
  );
});
