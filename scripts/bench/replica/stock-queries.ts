import type { Ask } from '@parvis/silo/silo-client';

/** Fields that only our extensions of the schema answer. */
const ours = new Set(['sites', 'canonicalUrl', 'formerSlugs']);

interface Selection {
  kind: string;
  name?: { value: string };
  alias?: { value: string };
}

/** Asks what the replica asks, less the fields that are ours, and ends after so many events. */
export function asStock(ask: Ask, events: number): Ask {
  let asked = 0;
  return async (query, variables) => {
    const stock = withoutOurs(query);
    const ofEvents = JSON.stringify(stock).includes('"EventsPage"');
    if (ofEvents && asked >= events) return nothingMore();
    const answer = await ask(stock, variables);
    const { records } = answer as { records: object[] };
    if (ofEvents) asked += records.length;
    for (const record of records) Object.assign(record, { sites: [], canonicalUrl: null, formerSlugs: [] });
    return answer;
  };
}

/** The end of a list, whatever its type. */
const nothingMore = <Result>(): Result => ({ records: [] }) as Result;

/** A query without the fields that are ours. The root's `sites` is a list of records: it has an alias, and stays. */
function withoutOurs<Query>(query: Query): Query {
  const isStock = ({ name, alias }: Selection) => alias !== undefined || !ours.has(name?.value ?? '');
  return JSON.parse(
    JSON.stringify(query, (key, value) => (key === 'selections' ? (value as Selection[]).filter(isStock) : value)),
  );
}
