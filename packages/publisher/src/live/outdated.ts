import type { Change } from '@parvis/silo/catch-up';
import { matches, subjectOf } from '@parvis/silo/matching';
import type { Reader } from './asked.ts';
import { Page } from './page.ts';
import { Route } from './plan.ts';
import type { Questions } from './questions.ts';

export interface Outdated {
  pages: Set<Page>;
  /** To be asked for their paths again. */
  routes: Set<Route>;
  /** To follow the records that came, left or took another slug. */
  moved: Set<Route>;
}

/** Changes that routes follow record by record. */
const few = 100;

/**
 * The pages and routes whose answers are others now, after changes and by the clock. Feeds are not asked yet: they hold whole lists. Nor are
 * routes that have a page for each record: a few changes are enough for them.
 */
export function outdatedBy(questions: Questions, changes: readonly Change[]): Outdated {
  const outdated: Outdated = { pages: new Set(), routes: new Set(), moved: new Set() };
  const affected = questions.affectedBy(changes);
  for (const asked of questions.due()) affected.add(asked);
  for (const asked of affected) {
    const readers = [...asked.readers];
    const followers = readers.filter((reader) => follows(reader, changes));
    for (const reader of followers)
      if (reader instanceof Page) outdated.pages.add(reader);
      else if (reader instanceof Route) outdated.moved.add(reader);
    if (followers.length === readers.length || !questions.askAgain(asked)) continue;
    for (const reader of readers)
      if (reader instanceof Page) outdated.pages.add(reader);
      else if (reader instanceof Route && !outdated.moved.has(reader)) outdated.routes.add(reader);
  }
  for (const route of outdated.routes) outdated.moved.delete(route);
  return outdated;
}

/** Whether a reader follows changes by itself instead of asking its questions again. */
const follows = (reader: Reader, { length }: readonly Change[]): boolean =>
  reader instanceof Page ? reader.follows : reader instanceof Route && length <= few && reader.slugs !== undefined;

/**
 * The slugs that records left and those under which they came, among those that a route of a site lists. A slug that another record took
 * before is not left: changes do not always come in their order.
 */
export function slugsMoved(
  questions: Questions,
  { slugs }: Route,
  changes: readonly Change[],
): { left: string[]; came: string[] } {
  const left: string[] = [];
  const came: string[] = [];
  if (!slugs) return { left, came };
  const [, type, filter] = slugs;
  const here = questions.here(filter);
  for (const { before, after, ...change } of changes) {
    if (change.type !== type) continue;
    if (before && matches(subjectOf(before), here) && !questions.stands(type, before.slug, filter))
      left.push(before.slug);
    if (after && matches(subjectOf(after), here)) came.push(after.slug);
  }
  return { left, came };
}
