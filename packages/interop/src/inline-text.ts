import type { Inline, Text } from './blocks.ts';
import { cleanText } from './clean-text.ts';

export type Marks = Pick<Text, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'code'>;

/** Gathers the words of one block: spaces collapsed as a browser would, neighbours with the same marks joined, none left at the ends. */
export class InlineText {
  #parts: { text: string; marks: Marks; url: string | null }[] = [];

  add(text: string, marks: Marks, url: string | null): void {
    const collapsed = cleanText(text).replace(/[ \t\n\f]+/g, ' ');
    const start = this.#lastCharacter();
    this.#push(start === '' || start === ' ' || start === '\n' ? collapsed.replace(/^ /, '') : collapsed, marks, url);
  }

  /** A line break; two in a row never pile up. False when there already was one. */
  breakLine(): boolean {
    this.#trimEnd(/ $/);
    if (this.#lastCharacter() === '\n') return false;
    if (this.#parts.length > 0) this.#push('\n', {}, null);
    return true;
  }

  /** The block's children, or null when it has no word; the gatherer is empty again. */
  take(): Inline[] | null {
    this.#trimEnd(/[ \n]+$/);
    const parts = this.#parts;
    this.#parts = [];
    if (parts.every(({ text }) => text.trim() === '')) return null;
    return parts.map(({ text, marks, url }): Inline => {
      const words: Text = { type: 'text', text, ...marks };
      return url !== null && text.trim() !== '' ? { type: 'link', url, children: [words] } : words;
    });
  }

  #push(text: string, marks: Marks, url: string | null): void {
    if (text === '') return;
    const last = this.#parts.at(-1);
    if (last && last.url === url && sameMarks(last.marks, marks)) last.text += text;
    else this.#parts.push({ text, marks, url });
  }

  #lastCharacter(): string {
    return this.#parts.at(-1)?.text.at(-1) ?? '';
  }

  #trimEnd(pattern: RegExp): void {
    for (let last = this.#parts.at(-1); last; last = this.#parts.at(-1)) {
      last.text = last.text.replace(pattern, '');
      if (last.text !== '') return;
      this.#parts.pop();
    }
  }
}

const names = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;
const sameMarks = (one: Marks, other: Marks): boolean => names.every((name) => one[name] === other[name]);
