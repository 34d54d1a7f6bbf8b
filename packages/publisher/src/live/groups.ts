import type { Change } from '@parvis/silo/catch-up';
import type { Filter } from '@parvis/silo/filter';
import { compareRanks, matches, rankOf, type Subject, subjectOf } from '@parvis/silo/matching';
import { ofSite, type Question } from '@parvis/silo/questions';
import type { RecordType } from '@parvis/silo/records';
import type { Asked } from './asked.ts';

/** Questions of one kind that end at the same record: what a change means to one of them, it means to nearly all. */
interface Row {
  kind: Question[0];
  last: Asked['last'];
  members: Set<Asked>;
}

/** Questions that share a filter, limits and exclusions aside. Every event's page asks for some others beside it: they are many. */
interface Group {
  filter: Filter;
  rows: Map<string, Row>;
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
    const group = groups.get(key) ?? { filter, rows: new Map<string, Row>() };
    groups.set(key, group);
    const { last } = asked;
    const row = group.rows.get(rowKey(asked)) ?? { kind: asked.question[0], last, members: new Set<Asked>() };
    group.rows.set(rowKey(asked), row);
    row.members.add(asked);
  }

  delete(asked: Asked): void {
    const { type, filter } = filtered(asked.question, this.#site);
    const groups = type && this.#byType.get(type);
    const group = groups?.get(groupKey(filter));
    const row = group?.rows.get(rowKey(asked));
    row?.members.delete(asked);
    if (row?.members.size === 0) group?.rows.delete(rowKey(asked));
    if (group?.rows.size === 0) groups?.delete(groupKey(filter));
  }

  /** Notes where a list ends now. */
  ends(asked: Asked, last: Asked['last']): void {
    if (rowKey(asked) === rowKey({ question: asked.question, last })) return;
    this.delete(asked);
    asked.last = last;
    this.add(asked);
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

function inGroup({ filter, rows }: Group, was: Subject | undefined, is: Subject | undefined, found: Set<Asked>): void {
  const left = was && matches(was, filter) ? was : undefined;
  const came = is && matches(is, filter) ? is : undefined;
  const id = (left ?? came)?.record.id;
  if (id === undefined) return;
  const ranks = [left, came].flatMap((subject) => (subject ? [rankOf(subject, filter)] : []));
  const stays = left !== undefined && came !== undefined;
  for (const { kind, last, members } of rows.values()) {
    if (kind === 'count' && stays) continue;
    if (kind === 'slugs' && stays && left.record.slug === came.record.slug) continue;
    if (last && ranks.every((rank) => compareRanks(rank, last) > 0)) continue;
    for (const asked of members) {
      const { question } = asked;
      if (question[0] === 'list' && question[2].not?.includes(id)) continue;
      found.add(asked);
    }
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
const rowKey = ({ question, last }: Pick<Asked, 'question' | 'last'>): string =>
  [question[0], ...(last ?? [])].join('\u0000');
