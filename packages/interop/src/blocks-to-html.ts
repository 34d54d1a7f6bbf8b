import { escape as escaped } from 'html-escaper';
import type { Block, Inline, ListChild, Text } from './blocks.ts';
import { safeLink } from './safe-url.ts';

/**
 * A rich text as HTML for those who read it elsewhere (feeds, e-mail). Every word is text; links keep their words where their address is not
 * one to follow.
 *
 * @param address makes a link absolute, as seen from where the text is read; null leaves its words
 */
export function blocksToHtml(blocks: readonly Block[], address: (url: string) => string | null = safeLink): string {
  const inlines = (children: readonly Inline[]): string => children.map(inline).join('');
  const inline = (child: Inline): string => {
    if (child.type === 'text') return marked(child);
    const href = address(child.url);
    const words = inlines(child.children);
    return href === null ? words : `<a href="${escaped(href)}">${words}</a>`;
  };
  const list = (format: 'ordered' | 'unordered', children: readonly ListChild[]): string => {
    const tag = format === 'ordered' ? 'ol' : 'ul';
    const items: string[] = [];
    for (const child of children) {
      // A list inside another stands in the item before it: lists hold items and nothing else.
      if (child.type === 'list') items.push(`${items.pop() ?? ''}${list(child.format, child.children)}`);
      else items.push(inlines(child.children));
    }
    return `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
  };
  const whole = (block: Block): string => {
    switch (block.type) {
      case 'list':
        return list(block.format, block.children);
      case 'image':
        return '';
      case 'heading': {
        const tag = `h${Math.min(Math.max(block.level, 2), 6)}`;
        return `<${tag}>${inlines(block.children)}</${tag}>`;
      }
      case 'code':
        return `<pre>${inlines(block.children)}</pre>`;
      case 'quote':
        return `<blockquote>${inlines(block.children)}</blockquote>`;
      case 'paragraph':
        return `<p>${inlines(block.children)}</p>`;
    }
  };
  return blocks.map(whole).join('\n');
}

const tags = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code' } as const;

function marked(text: Text): string {
  let html = escaped(text.text).replaceAll('\n', '<br>');
  for (const [mark, tag] of Object.entries(tags))
    if (text[mark as keyof typeof tags]) html = `<${tag}>${html}</${tag}>`;
  return html;
}
