import type { DiffusedType, RecordOf } from './records.ts';

/** The language of every original. */
export const original = 'fr';

/** A record as it is said in a language; undefined when nothing is published in it. */
export function inLanguage<R extends RecordOf<DiffusedType>>(record: R, locale: string): R | undefined {
  if (locale === original) return record;
  const words = record.translations[locale];
  return words && { ...record, ...words };
}

/** The languages that a record is published in besides French, in order. */
export const languagesOf = ({ translations }: Pick<RecordOf<DiffusedType>, 'translations'>): string[] =>
  Object.keys(translations).sort();

/** The address, path or absolute, of a translation of the page at `href`: the same under the language's folder. */
export function inFolder(href: string, locale: string): string {
  if (locale === original) return href;
  if (href.startsWith('/')) return `/${locale}${href}`;
  const url = new URL(href);
  url.pathname = `/${locale}${url.pathname}`;
  return url.href;
}
