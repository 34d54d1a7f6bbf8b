import { currentRender } from '@parvis/silo/context';
import { dayOf } from '@parvis/silo/days';
import type { RecordOf } from '@parvis/silo/records';

/** A few read functions like those of the site kit, which this package may not import. */
function noted<T>(question: unknown[], answer: T): T {
  currentRender().note(JSON.stringify(question), answer);
  return answer;
}

export const events = (): RecordOf<'event'>[] => noted(['list', 'event', {}], currentRender().replica.list('event'));

export function article(slug: string): RecordOf<'article'> {
  const found = currentRender().replica.bySlug('article', slug);
  if (!found) throw new Error(`No article ${slug}`);
  return noted(['entry', 'article', slug], found);
}

export const articles = (): RecordOf<'article'>[] =>
  noted(['list', 'article', {}], currentRender().replica.list('article'));

export function event(slug: string): RecordOf<'event'> {
  const found = currentRender().replica.bySlug('event', slug);
  if (!found) throw new Error(`No event ${slug}`);
  return noted(['entry', 'event', slug], found);
}

export const today = (): string => noted(['now', 'day'], dayOf(currentRender().clock));
