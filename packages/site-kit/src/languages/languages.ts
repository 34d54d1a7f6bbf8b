import type { DiffusedType } from '@parvis/silo/records';
import { inFolder, original } from '@parvis/silo/translation';
import { slugs, values } from '../read.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { uk } from './uk.ts';
import type { Language } from './words.ts';

/** A translation in a language that is not here has no page. */
const languages: readonly Language[] = [en, ar, uk, es, de];

/** @throws when no words are written for the language */
export function languageOf(code: string | undefined): Language {
  const found = languages.find((language) => language.code === code);
  if (!found) throw new Error(`No words are written for the language « ${code} ».`);
  return found;
}

/** The pages of the translations of a type on this site. The slug comes first: it names the record. */
export function translatedPaths<Name extends string>(type: DiffusedType, name: Name) {
  const published = values(type, {}, 'locale');
  return languages
    .filter(({ code }) => published.has(code))
    .flatMap(({ code }) => slugs(type, { where: { locale: code } }).map((slug) => ({ [name]: slug, locale: code })))
    .map((params) => ({ params }));
}

export interface Alternate {
  code: string;
  name: string;
  dir: 'ltr' | 'rtl';
  path: string;
}

/** The same page in every language it is published in, French first; empty when it is in French only. */
export function alternatesOf(pathname: string, locale: string, locales: readonly string[]): Alternate[] {
  const french = locale === original ? pathname : pathname.slice(locale.length + 1);
  const others = languages.filter(({ code }) => locales.includes(code));
  if (others.length === 0) return [];
  const all = [{ code: original, name: 'Français', dir: 'ltr' as const }, ...others];
  return all.map(({ code, name, dir }) => ({ code, name, dir, path: inFolder(french, code) }));
}
