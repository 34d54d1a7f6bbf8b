import type { FacetName, Filter } from './filter.ts';
import type { RecordType } from './records.ts';

/** A piece of SQL and the values of its `?`, in order. */
export interface Sql {
  sql: string;
  values: string[];
}

/** From the facet under whose values few records stand to the one under which most do: the first that a filter names leads. */
const narrowestFirst: readonly string[] = [
  'former',
  'locale',
  'place',
  'organizer',
  'offer',
  'contributor',
  'series',
  'service',
  'commune',
  'theme',
  'audience',
  'version',
  'month',
  'kind',
  'letter',
  'status',
  'site',
] satisfies FacetName[];

/**
 * `FROM … WHERE …` of the records (`r`) that a filter keeps; its order, limit and offset left out. One condition leads, which gives ids;
 * the others are checked record by record. A slug names at most a few records, so it leads; then a facet; then the days, because nearly
 * every record of a site has the same `site` and `status`.
 */
export function select(type: RecordType, filter: Filter): Sql {
  const { slug, from, to } = filter;
  const where = facetsOf(filter);
  const inDays = from !== undefined || to !== undefined;
  const wide = where[0] === undefined || where[0].name === 'status' || where[0].name === 'site';
  const lead = slug !== undefined ? 'slug' : inDays && wide ? 'days' : 'facet';

  const conditions: Sql[] = [{ sql: 'r.type = ?', values: [type] }];
  if (slug !== undefined) conditions.push({ sql: 'r.slug = ?', values: [slug] });
  if (inDays) conditions.push(daysCondition(type, filter, lead === 'days'));
  for (const [index, facet] of where.entries())
    conditions.push(facetCondition(type, facet, lead === 'facet' && index === 0));
  if (filter.not?.length) conditions.push({ sql: `r.id NOT IN (${places(filter.not)})`, values: filter.not });

  const source = `record r INDEXED BY ${lead === 'slug' ? 'record_slug' : 'record_order'}`;
  return {
    sql: `FROM ${source} WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`,
    values: conditions.flatMap(({ values }) => values),
  };
}

/** `ORDER BY …` of the records (`r`) of a type. */
export function orderBy(type: RecordType, filter: Filter): Sql {
  switch (filter.order ?? 'name') {
    case 'position':
      return { sql: 'ORDER BY r.position, r.name_key, r.id', values: [] };
    case 'name':
      return { sql: 'ORDER BY r.name_key, r.id', values: [] };
    case 'date':
      if (type !== 'event') return { sql: 'ORDER BY r.day DESC, r.name_key, r.id', values: [] };
      return {
        sql: `ORDER BY (SELECT min(max(o.start, ?)) FROM occurrence o WHERE o.type = r.type AND o.id = r.id AND o.last_day >= ?), r.name_key, r.id`,
        values: [filter.from ?? '', filter.from ?? ''],
      };
  }
}

interface Wanted {
  name: string;
  any: string[];
}

function facetsOf(filter: Filter): Wanted[] {
  const rank = (name: string) => narrowestFirst.indexOf(name);
  return Object.entries(filter.where ?? {})
    .map(([name, wanted]) => ({ name, any: [wanted].flat() }))
    .sort((a, b) => rank(a.name) - rank(b.name));
}

function facetCondition(type: RecordType, { name, any }: Wanted, leads: boolean): Sql {
  const matching = `FROM facet f WHERE f.type = ? AND f.name = ? AND f.value IN (${places(any)})`;
  return {
    sql: leads ? `r.id IN (SELECT f.id ${matching})` : `EXISTS (SELECT 1 ${matching} AND f.id = r.id)`,
    values: [type, name, ...any],
  };
}

function daysCondition(type: RecordType, { from, to }: Filter, leads: boolean): Sql {
  const bounds = ['o.type = ?'];
  const values: string[] = [type];
  if (from !== undefined) {
    bounds.push('o.last_day >= ?');
    values.push(from);
  }
  if (to !== undefined) {
    bounds.push('o.first_day <= ?');
    values.push(to);
  }
  const matching = `FROM occurrence o WHERE ${bounds.join(' AND ')}`;
  return {
    sql: leads ? `r.id IN (SELECT o.id ${matching})` : `EXISTS (SELECT 1 ${matching} AND o.id = r.id)`,
    values,
  };
}

const places = (values: readonly string[]) => values.map(() => '?').join(', ');
