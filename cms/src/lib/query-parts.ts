/** Names in one filter: each may be a join, and SQLite joins 64 tables at most. */
const mostNames = 30;
const deepest = 6;
const mostValues = 300;
const mostSorts = 4;

/** Why a filter would cost too much; `undefined` for a reasonable one. */
export function filterRefusal(filters: unknown): string | undefined {
  const { names, values, depth } = measure(filters);
  if (depth > deepest) return `A filter may be ${deepest} levels deep.`;
  if (names > mostNames) return `A filter may have ${mostNames} conditions and relations in all.`;
  if (values > mostValues) return `A filter may have ${mostValues} values.`;
  return undefined;
}

/**
 * Why an order is refused. Records are put in the order of their own fields only: an order by a field of a relation tells what that
 * field holds, and an order by `status` who has changes not yet published.
 */
export function sortRefusal(sort: unknown): string | undefined {
  const keys = sortKeys(sort);
  if (keys === undefined) return 'Sort by the names of fields: `sort=title:asc`.';
  if (keys.length > mostSorts) return `Sort by ${mostSorts} fields at most.`;
  const foreign = keys.find((key) => key === 'status' || !/^[A-Za-z]\w*$/.test(key));
  return foreign === undefined
    ? undefined
    : `Sorting by « ${foreign} » is not possible: sort by fields of the record itself.`;
}

function sortKeys(sort: unknown): string[] | undefined {
  if (sort === undefined || sort === null || sort === '') return [];
  if (typeof sort === 'string') return sort.split(',').map((part) => part.split(':')[0]?.trim() ?? '');
  if (Array.isArray(sort)) {
    const parts = sort.map(sortKeys);
    return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
  }
  if (typeof sort !== 'object') return undefined;
  return Object.values(sort).every((value) => typeof value === 'string') ? namedKeys(sort) : undefined;
}

/** `sort[0]=title` beyond the twentieth arrives as an object of positions, `sort[title]=asc` as one of names. */
const namedKeys = (sort: object): string[] =>
  Object.entries(sort).flatMap(([key, value]) => (/^\d+$/.test(key) ? (sortKeys(value) ?? []) : [key]));

interface Measure {
  names: number;
  values: number;
  depth: number;
}

function measure(value: unknown): Measure {
  if (typeof value !== 'object' || value === null) return { names: 0, values: 1, depth: 0 };
  const isList = Array.isArray(value);
  const total = { names: 0, values: 0, depth: 0 };
  for (const inner of Object.values(value).map(measure)) {
    total.names += inner.names + (isList ? 0 : 1);
    total.values += inner.values;
    total.depth = Math.max(total.depth, inner.depth);
  }
  return { ...total, depth: total.depth + (isList ? 0 : 1) };
}
