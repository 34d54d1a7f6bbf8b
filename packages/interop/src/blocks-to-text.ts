import type { Block, Inline, ListChild } from './blocks.ts';

/** The words of a rich text: one blank line between blocks, lists with dashes or numbers, a link's address after its words. */
export function blocksToText(blocks: readonly Block[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}

function blockText(block: Block): string {
  if (block.type === 'list') return listLines(block.children, block.format === 'ordered', 0).join('\n');
  if (block.type === 'image') return block.image.alternativeText ?? '';
  return inlineText(block.children);
}

function listLines(children: readonly ListChild[], ordered: boolean, depth: number): string[] {
  let rank = 0;
  return children.flatMap((child) => {
    if (child.type === 'list') return listLines(child.children, child.format === 'ordered', depth + 1);
    rank += 1;
    return [`${'  '.repeat(depth)}${ordered ? `${rank}.` : '-'} ${inlineText(child.children)}`];
  });
}

/** The words of a line; a link whose words are not its address is followed by it in brackets. */
function inlineText(children: readonly Inline[]): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.text;
      const words = inlineText(child.children);
      return words === '' || words === child.url || !/^https?:/.test(child.url)
        ? words || child.url
        : `${words} (${child.url})`;
    })
    .join('');
}
