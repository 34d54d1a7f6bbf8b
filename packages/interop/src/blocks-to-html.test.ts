import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Inline } from './blocks.ts';
import { blocksToHtml } from './blocks-to-html.ts';
import { blocksToText } from './blocks-to-text.ts';
import { htmlToBlocks } from './html-to-blocks.ts';

const text = (words: string): Inline => ({ type: 'text', text: words });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });

describe('a rich text as HTML', () => {
  test('words are text, whatever they look like', () => {
    expect(blocksToHtml([paragraph(text('<script>alert(1)</script> & "Co"'))])).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Co&quot;</p>',
    );
  });

  test('a link that is not one to follow leaves its words', () => {
    const link = (url: string): Inline => ({ type: 'link', url, children: [text('ici')] });
    expect(blocksToHtml([paragraph(link('javascript:alert(1)'))])).toBe('<p>ici</p>');
    expect(blocksToHtml([paragraph(link('https://a.example/?b="c'))])).toBe(
      '<p><a href="https://a.example/?b=%22c">ici</a></p>',
    );
  });

  test('a list inside another stands in the item before it', () => {
    const blocks: Block[] = [
      {
        type: 'list',
        format: 'unordered',
        children: [
          { type: 'list-item', children: [text('un')] },
          { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text('deux')] }] },
        ],
      },
    ];
    expect(blocksToHtml(blocks)).toBe('<ul><li>un<ol><li>deux</li></ol></li></ul>');
  });

  test('what comes out says what went in, read back', () => {
    const words = fc
      .stringMatching(/^[a-zé<>&"' ]*[a-z<&]$/)
      .filter((found) => found.trim() === found && !/ {2}/.test(found));
    const blocks = fc.array(
      fc.oneof(
        words.map((found) => paragraph(text(found))),
        words.map((found): Block => ({ type: 'quote', children: [text(found)] })),
        fc.array(words, { minLength: 1, maxLength: 4 }).map(
          (items): Block => ({
            type: 'list',
            format: 'ordered',
            children: items.map((item) => ({ type: 'list-item', children: [text(item)] })),
          }),
        ),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(blocks, (found) => {
        expect(blocksToText(htmlToBlocks(blocksToHtml(found)))).toBe(blocksToText(found));
      }),
    );
  });
});
