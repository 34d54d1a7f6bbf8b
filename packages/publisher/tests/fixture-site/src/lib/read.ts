import { currentRender } from '@parvis/silo/context';
import type { Question } from '@parvis/silo/questions';
import type { DiffusedType } from '@parvis/silo/records';
import type { CardOf, Full } from '@parvis/silo/views';

/** A few read functions like those of the site kit, which this package may not import. */
const ask = <T>(question: Question): T => currentRender().ask(question) as T;

export const slugs = (type: DiffusedType): string[] => ask(['slugs', type, {}]);
export const events = (): CardOf<'event'>[] => ask(['list', 'event', {}]);
export const articles = (): CardOf<'article'>[] => ask(['list', 'article', {}]);
export const article = (slug: string): Full<'article'> => entry('article', slug);
export const event = (slug: string): Full<'event'> => entry('event', slug);

function entry<T extends 'article' | 'event'>(type: T, slug: string): Full<T> {
  const found = ask<Full<T> | undefined>(['entry', type, slug]);
  if (!found) throw new Error(`No ${type} ${slug}`);
  return found;
}

export const today = (): string => ask(['now', 'day']);
