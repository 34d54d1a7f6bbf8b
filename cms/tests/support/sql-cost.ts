import type { Core } from '@strapi/strapi';

export interface SqlCost {
  queries: number;
  rows: number;
}

/** Runs `work` and counts the reads it made: SQL queries, and the rows they gave. */
export async function sqlCostOf(strapi: Core.Strapi, work: () => Promise<unknown>): Promise<SqlCost> {
  const cost = { queries: 0, rows: 0 };
  const note = (response: unknown, { sql }: { sql: string }) => {
    if (!/^\s*select/i.test(sql)) return;
    cost.queries += 1;
    const rows = Array.isArray(response) ? response : (response as { rows?: unknown[] } | null)?.rows;
    cost.rows += rows?.length ?? 0;
  };
  strapi.db.connection.on('query-response', note);
  await work();
  strapi.db.connection.removeListener('query-response', note);
  return cost;
}
