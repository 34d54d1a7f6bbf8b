import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Block, Inline, ListChild, ListFormat } from './blocks.ts';
import { cleanText } from './clean-text.ts';
import { InlineText, type Marks } from './inline-text.ts';
import { safeLink } from './safe-url.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Longer texts are cut: no description is that long, and the parser's cost must stay bounded. */
const longest = 200_000;
/** Elements nested deeper give their words only. */
const deepest = 100;

/**
 * HTML from outside as blocks that Strapi accepts: headings (from level 2: the page has its own level 1), paragraphs, quotes, code,
 * nested lists, line breaks, marks and links (http, https, mailto, tel). What runs or is not text goes away with its content; any
 * other element leaves its words.
 */
export function htmlToBlocks(html: string): Block[] {
  const reader = new Reader();
  reader.walk(parseFragment(html.slice(0, longest)).childNodes, { marks: {}, url: null, depth: 0 });
  return reader.finish();
}

interface Context {
  marks: Marks;
  url: string | null;
  depth: number;
}
type Leaf = { type: 'paragraph' | 'quote' } | { type: 'heading'; level: 2 | 3 | 4 | 5 | 6 };

const removed = new Set(
  'script style template iframe frame object embed applet noscript noembed noframes head title textarea select svg math audio video canvas'.split(
    ' ',
  ),
);
const boundaries = new Set(
  'address article aside body caption center dd details dialog div dl dt fieldset figcaption figure footer form header hgroup hr legend main nav p section summary table tbody tfoot thead tr'.split(
    ' ',
  ),
);
const marksOf: Partial<Record<string, Marks>> = {
  b: { bold: true },
  strong: { bold: true },
  em: { italic: true },
  i: { italic: true },
  u: { underline: true },
  s: { strikethrough: true },
  strike: { strikethrough: true },
  del: { strikethrough: true },
  code: { code: true },
};
const headings: Partial<Record<string, 2 | 3 | 4 | 5 | 6>> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

class Reader {
  #blocks: Block[] = [];
  #inline = new InlineText();
  #leaf: Leaf = { type: 'paragraph' };
  /** Children of the lists being read, innermost last; empty outside lists. */
  #lists: ListChild[][] = [];

  walk(nodes: readonly Node[], context: Context): void {
    for (const node of nodes) {
      if (node.nodeName === '#text' && 'value' in node) this.#inline.add(node.value, context.marks, context.url);
      else if ('tagName' in node && !removed.has(node.tagName)) this.#element(node, context);
    }
  }

  finish(): Block[] {
    this.#close();
    return this.#blocks;
  }

  #element(element: Element, outer: Context): void {
    const { tagName } = element;
    const context = { ...outer, depth: outer.depth + 1 };
    if (context.depth > deepest) this.#inline.add(words(element), context.marks, context.url);
    else if (tagName === 'br') this.#lineBreak();
    else if (tagName === 'ul' || tagName === 'ol')
      this.#list(element, tagName === 'ol' ? 'ordered' : 'unordered', context);
    else if (tagName === 'li' && this.#lists.length > 0) this.#boundedBy(() => this.#close(), element, context);
    else if (tagName === 'pre' && this.#lists.length === 0) this.#code(element);
    else if (tagName === 'blockquote') this.#as({ type: 'quote' }, element, context);
    else if (headings[tagName]) this.#as({ type: 'heading', level: headings[tagName] }, element, context);
    else if (boundaries.has(tagName) || tagName === 'li') this.#boundedBy(() => this.#separate(), element, context);
    else if (tagName === 'td' || tagName === 'th') this.#cell(element, context);
    else if (tagName === 'a') this.walk(element.childNodes, { ...context, url: linkOf(element) ?? context.url });
    else this.walk(element.childNodes, { ...context, marks: { ...context.marks, ...marksOf[tagName] } });
  }

  #boundedBy(boundary: () => void, element: Element, context: Context): void {
    boundary();
    this.walk(element.childNodes, context);
    boundary();
  }

  #cell(element: Element, context: Context): void {
    this.#inline.add(' ', {}, null);
    this.walk(element.childNodes, context);
  }

  /** Inside a list item there are no blocks: their words stand on lines of the item. */
  #as(leaf: Leaf, element: Element, context: Context): void {
    if (this.#lists.length > 0) {
      this.#boundedBy(() => this.#separate(), element, context);
      return;
    }
    const before = this.#leaf;
    this.#close();
    this.#leaf = leaf;
    this.walk(element.childNodes, context);
    this.#close();
    this.#leaf = before;
  }

  #list(element: Element, format: ListFormat, context: Context): void {
    this.#close();
    const children: ListChild[] = [];
    this.#lists.push(children);
    this.walk(element.childNodes, context);
    this.#close();
    this.#lists.pop();
    if (children.length === 0) return;
    const parent = this.#lists.at(-1);
    (parent ?? this.#blocks).push({ type: 'list', format, children });
  }

  #code(element: Element): void {
    this.#close();
    const text = cleanText(words(element)).replace(/^\n+|\s+$/g, '');
    if (text) this.#blocks.push({ type: 'code', children: [{ type: 'text', text }] });
  }

  #lineBreak(): void {
    if (!this.#inline.breakLine() && this.#lists.length === 0) this.#close();
  }

  #separate(): void {
    if (this.#lists.length > 0) this.#inline.breakLine();
    else this.#close();
  }

  #close(): void {
    const children: Inline[] | null = this.#inline.take();
    if (!children) return;
    const list = this.#lists.at(-1);
    if (list) list.push({ type: 'list-item', children });
    else this.#blocks.push({ ...this.#leaf, children });
  }
}

function linkOf(element: Element): string | null {
  const href = element.attrs.find(({ name }) => name === 'href')?.value;
  return href === undefined ? null : safeLink(href);
}

/** All the words under an element, without recursion: the tree may be of any depth. */
function words(element: Element): string {
  const found: string[] = [];
  const waiting: Node[] = [element];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === '#text' && 'value' in node) found.push(node.value);
    else if (node.nodeName === 'br') found.push('\n');
    else if ('tagName' in node && !removed.has(node.tagName)) waiting.push(...node.childNodes.toReversed());
  }
  return found.join('');
}
