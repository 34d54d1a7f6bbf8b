import type { Change } from '@parvis/silo/catch-up';
import type { Filter } from '@parvis/silo/filter';
import { compareRanks, matches, rankOf, type Subject, subjectOf } from '@parvis/silo/matching';
import { ofSite, type Question } from '@parvis/silo/questions';
import type { RecordType } from '@parvis/silo/records';
import type { Asked } from './asked.ts';

/** Questions that share a filter, limits and exclusions aside. */
interface Group {
  filter: Filter;
  members: Set<Asked>;
}

/** The questions about lists of a site, by their filters: a change of a record is held against each filter once. */
export class Groups {
  readonly #site: string;
  readonly #byType = new Map<RecordType, Map<string, Group>>();

  constructor(site: string) {
    this.#site = site;
  }

  add(asked: Asked): void {
    const { type, filter } = filtered(asked.question, this.#site);
    if (!type) return;
    const groups = this.#byType.get(type) ?? new Map<string, Group>();
    this.#byType.set(type, groups);
    const key = groupKey(filter);
    const group = groups.get(key) ?? { filter, members: new Set() };
    groups.set(key, group);
    group.members.add(asked);
  }

  delete(asked: Asked): void {
    const { type, filter } = filtered(asked.question, this.#site);
    const groups = type && this.#byType.get(type);
    const group = groups?.get(groupKey(filter));
    group?.members.delete(asked);
    if (group?.members.size === 0) groups?.delete(groupKey(filter));
  }

  /** Adds the questions whose filter keeps the record before or after its change, but for lists that end before it. */
  affectedBy({ type, before, after }: Change, found: Set<Asked>): void {
    const groups = this.#byType.get(type);
    if (!groups) return;
    const was = before && subjectOf(before);
    const is = after && subjectOf(after);
    for (const group of groups.values()) inGroup(group, was, is, found);
  }
}

function inGroup(
  { filter, members }: Group,
  was: Subject | undefined,
  is: Subject | undefined,
  found: Set<Asked>,
): void {
  const left = was && matches(was, filter) ? was : undefined;
  const came = is && matches(is, filter) ? is : undefined;
  const id = (left ?? came)?.record.id;
  if (id === undefined) return;
  const ranks = [left, came].flatMap((subject) => (subject ? [rankOf(subject, filter)] : []));
  const stays = left !== undefined && came !== undefined;
  for (const asked of members) {
    const { question, last } = asked;
    if (found.has(asked)) continue;
    if (question[0] === 'count' && stays) continue;
    if (question[0] === 'slugs' && stays && left.record.slug === came.record.slug) continue;
    if (question[0] === 'list' && question[2].not?.includes(id)) continue;
    if (last && ranks.every((rank) => compareRanks(rank, last) > 0)) continue;
    found.add(asked);
  }
}

function filtered(question: Question, site: string): { type?: RecordType; filter: Filter } {
  switch (question[0]) {
    case 'list':
    case 'listFull':
    case 'slugs':
    case 'count':
    case 'tally':
    case 'values':
      return { type: question[1], filter: ofSite(site, question[2]) };
    case 'eventDays':
      return { type: 'event', filter: ofSite(site, question[1]) };
    default:
      return { filter: {} };
  }
}

const groupKey = ({ where, slug, from, to, order }: Filter): string => JSON.stringify([where, slug, from, to, order]);
