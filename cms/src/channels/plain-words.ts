import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { hasMarkup } from '../lib/plain-text';

type Node = DefaultTreeAdapterTypes.Node;

/** Characters that are read: an excerpt needs no more. */
const longest = 20_000;
/** What a browser does not show as words. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math', 'title']);
/** Elements within a line; whatever else stands apart. */
const inline = new Set(['a', 'abbr', 'b', 'code', 'em', 'font', 'i', 'mark', 'q', 's', 'small', 'span', 'strong', 'u']);
/** Control characters, and those that turn the direction of what follows. */
const unseen = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/gu;

/** The words of some HTML as a browser reads it, on one line. */
export function wordsOfHtml(html: string): string {
  const words: string[] = [];
  // By hand: a stranger's elements may be nested as deep as they like.
  const stack: (Node | string)[] = [parseFragment(html.slice(0, longest))];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') words.push(node);
    else if (node.nodeName === '#text' && 'value' in node) words.push(node.value);
    else if ('childNodes' in node && !silent.has(node.nodeName)) {
      const apart = inline.has(node.nodeName) ? '' : ' ';
      stack.push(apart, ...node.childNodes.toReversed(), apart);
    }
  }
  return wordsOf(words.join(''));
}

/** A text on one line, without what is not seen; where it would read as HTML, its angle brackets are other ones. */
export function wordsOf(text: string): string {
  const line = text.slice(0, longest).replace(/\s+/g, ' ').replace(unseen, '').trim();
  return hasMarkup(line) ? line.replaceAll('<', '‹').replaceAll('>', '›') : line;
}

/** At most so many characters, cut between two words. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length - 1);
  const words = start.replace(/\s+\S*$/, '') || start;
  return `${words.replace(/[\s,;:.\ud800-\udbff]+$/, '')}…`;
}
