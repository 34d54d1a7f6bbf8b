import { type Token, Tokenizer, TokenizerMode } from 'parse5';

/** A start tag of a page. */
export interface Tag {
  name: string;
  /** Those of `keptAttributes` only. */
  attributes: Map<string, string>;
  /** Offset right after it. */
  end: number;
}

/** Attributes that say what a page is and where it leads. */
const keptAttributes = new Set(['charset', 'content', 'href', 'name', 'rel', 'src']);
const mayHaveKept = /[\t\n\f ](?:charset|content|href|name|rel|src)/i;

/** The start tags of a page, in order, as browsers see them; those inside scripts, styles and comments are text. */
export const tagsOf = (html: string): Tag[] => scanTags(html) ?? tokenizeTags(html);

const rawText = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['noscript', TokenizerMode.DATA],
  ['textarea', TokenizerMode.RCDATA],
  ['title', TokenizerMode.RCDATA],
]);

/** By the whole grammar, one character after the other. */
export function tokenizeTags(html: string): Tag[] {
  const tags: Tag[] = [];
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
      onEndTag: ignore,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
      onStartTag({ tagName, attrs, location }: Token.TagToken) {
        tokenizer.state = rawText.get(tagName) ?? tokenizer.state;
        const kept = attrs.filter(({ name }) => keptAttributes.has(name));
        const attributes = new Map(kept.map(({ name, value }) => [name, value]));
        tags.push({ name: tagName, attributes, end: location?.endOffset ?? 0 });
      },
    },
  );
  tokenizer.write(html, true);
  return tags;
}

// White space is the five characters of HTML, less the carriage return; `\s` would take others.
const tagName = /([a-z][a-z\d-]*)(?=[\t\n\f />])/y;
const attribute =
  /[\t\n\f ]+([a-zA-Z][a-zA-Z\d:_-]*)(?:="([^"]*)"|='([^']*)'|=([^\t\n\f "'=<>`/]+)(?=[\t\n\f >]))?(?=[\t\n\f />])/y;
const attributes = new RegExp(`(?:${attribute.source})*`, 'y');
/** Inside text that `attributes` took, whose end stands for the end of the tag. */
const eachAttribute = new RegExp(attribute.source.replaceAll('>])', '>]|$)'), 'g');
const tagEnd = /[\t\n\f ]*\/?>/y;
const skipped = /\/[a-z][a-z\d-]*[\t\n\f ]*>|!doctype html>|!--(?!-?>)(?:(?!--)[\s\S])*-->/iy;
const mustFallBack = /[\r\0]/;

/**
 * By jumping from one `<` to the next, which is several times faster, for pages written the way templates write them. Undefined as soon
 * as anything is not: the whole grammar then decides.
 */
export function scanTags(html: string): Tag[] | undefined {
  if (mustFallBack.test(html)) return undefined;
  const tags: Tag[] = [];
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(html);
    if (found) at = pattern.lastIndex;
    return found;
  };
  for (let open = html.indexOf('<'); open !== -1; open = html.indexOf('<', at)) {
    at = open + 1;
    const name = take(tagName)?.[1];
    if (name === undefined) {
      if (!take(skipped)) return undefined;
      continue;
    }
    const from = at;
    take(attributes);
    const kept = attributesOf(html.slice(from, at));
    if (!kept || !take(tagEnd)) return undefined;
    tags.push({ name, attributes: kept, end: at });
    const mode = rawText.get(name);
    if (mode === undefined || mode === TokenizerMode.DATA) continue;
    const close = html.indexOf(`</${name}>`, at);
    // What else may end it, or begin a comment inside a script, is for the whole grammar.
    if (close === -1 || /<(?:\/|!--)/.test(html.slice(at, close))) return undefined;
    at = close;
  }
  return tags;
}

/** Of the text of well-written attributes; undefined when the value of a kept one is for the whole grammar. */
function attributesOf(text: string): Map<string, string> | undefined {
  const kept = new Map<string, string>();
  if (!mayHaveKept.test(text)) return kept;
  for (const [, written = '', ...values] of text.matchAll(eachAttribute)) {
    const name = written.toLowerCase();
    // The first of two counts.
    if (!keptAttributes.has(name) || kept.has(name)) continue;
    const value = plain(values.find((one) => one !== undefined) ?? '');
    if (value === undefined) return undefined;
    kept.set(name, value);
  }
  return kept;
}

const characters: Record<string, string> = {
  amp: '&',
  '#38': '&',
  quot: '"',
  '#34': '"',
  '#39': "'",
  lt: '<',
  gt: '>',
};

/** An attribute's value without its references; undefined when it holds one that templates do not write. */
function plain(value: string): string | undefined {
  if (!value.includes('&')) return value;
  let known = true;
  const text = value.replace(/&([a-z]+;|#\d+;)?/g, (_, reference?: string) => {
    const character = reference && characters[reference.slice(0, -1)];
    known &&= character !== undefined;
    return character ?? '';
  });
  return known ? text : undefined;
}
