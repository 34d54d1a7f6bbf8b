/** Strapi's `blocks` rich text, as far as this package reads and writes it. The silo's own type says the same; this package imports nobody. */
export interface Text {
  type: 'text';
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  code?: boolean;
}
export type Inline = Text | { type: 'link'; url: string; children: Inline[] };
export type ListFormat = 'ordered' | 'unordered';
export type ListChild =
  | { type: 'list-item'; children: Inline[] }
  | { type: 'list'; format: ListFormat; children: ListChild[] };
export type Block =
  | { type: 'paragraph' | 'quote' | 'code'; children: Inline[] }
  | { type: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; children: Inline[] }
  | { type: 'list'; format: ListFormat; children: ListChild[] }
  | { type: 'image'; image: { url: string; alternativeText?: string | null }; children: Inline[] };
