import { currentRender } from '@parvis/silo/context';
import { dayOf } from '@parvis/silo/days';
import type { RecordOf } from '@parvis/silo/records';

/** A few read functions like those of the site kit, which this package may not import. */
function noted<T>(question: unknown[], answer: T): T {
  currentRender().note(JSON.stringify(question), answer);
  return answer;
}

export const events = (): RecordOf<'event'>[] => noted(['list', 'event', {}], currentRender().replica.list('event'));

export const articles = (): RecordOf<'article'>[] =>
  noted(['list', 'article', {}], currentRender().replica.list('article'));

export const article = (slug: string): RecordOf<'article'> => entry('article', slug);
export const event = (slug: string): RecordOf<'event'> => entry('event', slug);

function entry<T extends 'article' | 'event'>(type: T, slug: string): RecordOf<T> {
  const { replica, site } = currentRender();
  const [found] = replica.list(type, { where: { site }, slug });
  if (!found) throw new Error(`No ${type} ${slug}`);
  return noted(['entry', type, slug], found);
}

export const today = (): string => noted(['now', 'day'], dayOf(currentRender().clock));
