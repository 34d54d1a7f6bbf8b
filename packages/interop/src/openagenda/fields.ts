/** Lenient readers: OpenAgenda fields come in several shapes, and a record from outside may hold anything. */

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A text given plain or by language: French, else the first language that has words. Null when there is none. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (!isFields(value)) return null;
  return (
    textOf(plain(value.fr)) ??
    Object.values(value)
      .map(plain)
      .map(textOf)
      .find((text) => text !== null) ??
    null
  );
}
const plain = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The same as words alone: the silo stores no HTML, and a title or a price has none to show. */
export function wordsOf(value: unknown): string | null {
  return textOf(withoutMarkup(textOf(value) ?? ''));
}

/** Until nothing is left that a browser would read: « <scr<b>ipt> » is two tags. */
function withoutMarkup(text: string): string {
  const less = text
    .replace(/<!--.*?-->|<(?:br|\/p|\/li|\/div)\s*\/?>/gis, ' ')
    .replace(/<\/?[a-z][a-z0-9-]*(?:[\s/][^<>]*)?>|<(?=!--|[!?][a-z])/gi, '');
  return less === text ? text : withoutMarkup(less);
}

/** The same on one line. */
export function lineOf(value: unknown): string | null {
  return wordsOf(value)?.replace(/[^\S\u00A0\u202F]+/g, ' ') ?? null;
}

/** The text within `length` characters, cut after a word when it must be. */
export function clip<Text extends string | null>(text: Text, length: number): Text | string {
  if (text === null || text.length <= length) return text;
  const kept = text.slice(0, length - 1).toWellFormed();
  return `${kept.replace(/\s+\S*$/, '') || kept}…`;
}

/** A number given plain, as digits, or as `{id}`. Null when it is none of these. */
export function numberOf(value: unknown): number | null {
  if (isFields(value)) return numberOf(value.id);
  if (typeof value === 'string' && value.trim() !== '') return numberOf(Number(value));
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** OpenAgenda writes its yes and no as 0 and 1, or true and false. */
export const isOn = (value: unknown): boolean => value === true || numberOf(value) === 1;

/** An identifier given as a number or a string. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  return typeof value === 'string' && /^[\w-]{1,100}$/.test(value.trim()) ? value.trim() : null;
}

/** Words compared without accents, capitals, punctuation: « Écomusée » and « ecomusee » are the same. */
export function normalise(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9€]+/g, ' ')
    .trim();
}
