import { facetsOf, type Occurrence, occurrencesOf, versionsOf } from './facets.ts';
import type { Filter } from './filter.ts';
import { diffusedTypes, type RecordType, type SiloRecord } from './records.ts';
import { nameKey } from './text-keys.ts';
import { dayOfRecord, titleOf } from './views.ts';

/** One record against filters, without the replica: which questions does a change of it touch? Finds what `Replica.list` finds, in its order. */
export interface Subject {
  record: SiloRecord;
  /** `name=value` of each facet. */
  facets: ReadonlySet<string>;
  occurrences: readonly Occurrence[];
}

export const subjectOf = (record: SiloRecord): Subject => ({
  record,
  facets: new Set(facetsOf(record).map(({ name, value }) => `${name}=${value}`)),
  occurrences: occurrencesOf(record),
});

/** Whether a filter keeps the record; its `not`, `limit` and `offset` left out. */
export function matches({ record, facets, occurrences }: Subject, { where = {}, slug, from, to }: Filter): boolean {
  if (slug !== undefined && record.slug !== slug) return false;
  for (const [name, wanted] of Object.entries(where))
    if (
      !(typeof wanted === 'string'
        ? facets.has(`${name}=${wanted}`)
        : wanted.some((one) => facets.has(`${name}=${one}`)))
    )
      return false;
  if (from === undefined && to === undefined) return true;
  return occurrences.some(
    ({ firstDay, lastDay }) => (from === undefined || lastDay >= from) && (to === undefined || firstDay <= to),
  );
}

/** Where the record stands in the order of a filter: keys to be compared one after the other by `compareRanks`. */
export function rankOf({ record, occurrences }: Subject, { order = 'name', from = '' }: Filter): string[] {
  const byName = [nameKey(titleOf(record)), record.id];
  if (order === 'date') return [dateKey(record, occurrences, from), ...byName];
  // Positions order hubs, which are asked for whole.
  return byName;
}

function dateKey(record: SiloRecord, occurrences: readonly Occurrence[], from: string): string {
  if (record.type !== 'event') return newestFirst(dayOfRecord(record));
  let first = '~';
  for (const { start, lastDay } of occurrences) {
    const at = start > from ? start : from;
    if (lastDay >= from && at < first) first = at;
  }
  return first;
}

/** A key that sorts days from the last to the first; what has none comes after them. */
const newestFirst = (day: string | null): string =>
  day === null ? '~' : day.replace(/\d/g, (digit) => String(9 - Number(digit)));

export function compareRanks(a: readonly string[], b: readonly string[]): number {
  for (const [index, key] of a.entries()) {
    const other = b[index] ?? '';
    if (key !== other) return byBytes(key, other);
  }
  return 0;
}

/** The order of SQLite: that of the bytes, which differs from JavaScript's where characters beyond U+FFFF are. */
function byBytes(a: string, b: string): number {
  if (surrogate.test(a) || surrogate.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : 1;
}
const surrogate = /[\ud800-\udfff]/;

/** Fields that no card, list or count reads: of these, only the pages of a record and its feeds tell. */
export const bodyFields: ReadonlySet<string> = new Set([
  'updatedAt',
  'description',
  'introduction',
  'body',
  'blocks',
  'plainText',
  'signLanguage',
  'audio',
  'steps',
  'downloads',
  'materials',
  'episode',
  'video',
  'work',
]);

/** What lists can tell of a record: its fields but those of its body, and which other versions it has. As long as it stays the same, no list changes. */
export function listKeyOf(record: SiloRecord): string {
  const versions = 'plainText' in record ? versionsOf(record) : [];
  return JSON.stringify([versions, record], (key, value) => (bodyFields.has(key) ? undefined : value));
}

const types: ReadonlySet<RecordType> = new Set(diffusedTypes);
/** Whether a type is shown in lists by cards. Of the others any field may be shown anywhere. */
export const hasCards = (type: RecordType): boolean => types.has(type);
