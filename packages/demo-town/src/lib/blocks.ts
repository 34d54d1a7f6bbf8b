import type { Block, Inline } from '@parvis/silo/records';

/**
 * Reads the small markup of the content files into Strapi blocks. Parts are separated by an empty line: `## heading`, `### heading`,
 * `> quote`, lines starting with `- ` or `1. ` (lists), else a paragraph. Inline: `[label](address)` and `**strong**`, `_title_`.
 */
export function blocksOf(markup: string): Block[] {
  return markup
    .trim()
    .split(/\n\s*\n/)
    .map((part) => blockOf(part.trim()));
}

function blockOf(part: string): Block {
  const heading = /^(#{2,3}) ([^\n]+)$/.exec(part);
  if (heading?.[1] && heading[2])
    return { type: 'heading', level: heading[1].length === 2 ? 2 : 3, children: inlinesOf(heading[2]) };
  const lines = part.split('\n').map((line) => line.trim());
  if (lines.every((line) => line.startsWith('- '))) return listOf('unordered', lines, /^- /);
  if (lines.every((line) => /^\d+\. /.test(line))) return listOf('ordered', lines, /^\d+\. /);
  if (part.startsWith('> ')) return { type: 'quote', children: inlinesOf(lines.join(' ').slice(2)) };
  return { type: 'paragraph', children: inlinesOf(lines.join(' ')) };
}

function listOf(format: 'ordered' | 'unordered', lines: string[], marker: RegExp): Block {
  return {
    type: 'list',
    format,
    children: lines.map((line) => ({ type: 'list-item', children: inlinesOf(line.replace(marker, '')) })),
  };
}

function inlinesOf(text: string): Inline[] {
  const inlines: Inline[] = [];
  const pattern = /\[([^\]]+)\]\(([^)\s]+)\)|\*\*([^*]+)\*\*|_([^_]+)_/g;
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) inlines.push({ type: 'text', text: text.slice(end, match.index) });
    const [whole, label, url, strong, title] = match;
    if (label && url) inlines.push({ type: 'link', url, children: [{ type: 'text', text: label }] });
    else if (strong) inlines.push({ type: 'text', text: strong, bold: true });
    else if (title) inlines.push({ type: 'text', text: title, italic: true });
    end = match.index + whole.length;
  }
  if (end < text.length) inlines.push({ type: 'text', text: text.slice(end) });
  return inlines;
}
