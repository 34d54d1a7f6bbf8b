import type { Block, Inline, ListChild } from './blocks.ts';
import { safeLink } from './safe-url.ts';

/** The rich text as HTML for feeds that carry it. Everything is escaped and only safe links stay links. */
export function blocksToHtml(blocks: readonly Block[]): string {
  return blocks.map(blockHtml).join('\n');
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlines(block.children)}</p>`;
    case 'quote':
      return `<blockquote><p>${inlines(block.children)}</p></blockquote>`;
    case 'code':
      return `<pre><code>${inlines(block.children)}</code></pre>`;
    case 'heading':
      return `<h${block.level}>${inlines(block.children)}</h${block.level}>`;
    case 'list':
      return list(block.format, block.children);
    case 'image':
      return `<img src="${escapeHtml(block.image.url)}" alt="${escapeHtml(block.image.alternativeText ?? '')}">`;
  }
}

/** Strapi puts a nested list beside its item; HTML wants it inside. */
function list(format: 'ordered' | 'unordered', children: readonly ListChild[]): string {
  const tag = format === 'ordered' ? 'ol' : 'ul';
  const items: string[] = [];
  for (const child of children) {
    const last = items.at(-1);
    if (child.type === 'list-item') items.push(inlines(child.children));
    else if (last === undefined) items.push(list(child.format, child.children));
    else items[items.length - 1] = last + list(child.format, child.children);
  }
  return `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
}

const inlines = (children: readonly Inline[]): string => children.map(inline).join('');

function inline(child: Inline): string {
  if (child.type === 'link') {
    const url = safeLink(child.url);
    return url ? `<a href="${escapeHtml(url)}">${inlines(child.children)}</a>` : inlines(child.children);
  }
  let html = escapeHtml(child.text).replaceAll('\n', '<br>');
  if (child.code) html = `<code>${html}</code>`;
  if (child.underline) html = `<u>${html}</u>`;
  if (child.strikethrough) html = `<s>${html}</s>`;
  if (child.italic) html = `<em>${html}</em>`;
  return child.bold ? `<strong>${html}</strong>` : html;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
