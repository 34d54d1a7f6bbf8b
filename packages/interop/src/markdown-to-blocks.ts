import { marked } from 'marked';
import type { Block } from './blocks.ts';
import { htmlToBlocks } from './html-to-blocks.ts';

/** Markdown as blocks. A text that is already HTML is read as such: OpenAgenda gives either, according to how the file was asked for. */
export function markdownToBlocks(text: string): Block[] {
  const source = text.trim();
  const html = /^<(?:p|div|h[1-6]|ul|ol|table|blockquote|section|br)\b/i.test(source);
  return htmlToBlocks(html ? source : marked.parse(source, { async: false, gfm: true, breaks: true }));
}
