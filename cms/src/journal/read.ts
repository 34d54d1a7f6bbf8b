import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { epochOf, isWhole } from './epoch';
import { beginning, formatPosition, isBeginning, type Position, parsePosition } from './position';
import { isPostgres, journalTable } from './table';
import type { Sight } from './watch';

export interface JournalHead {
  epoch: string;
  /** Position of the last row, opaque. */
  sequence: string;
}

export interface Change {
  /** Position after this change. */
  sequence: string;
  type: string;
  document: string;
  at: Date;
  /** Whether one of very many that an import wrote: what editors changed is more urgent. */
  bulk: boolean;
}

export interface Changes extends JournalHead {
  rows: Change[];
  remaining: number;
  refill: boolean;
}

/** A row's place in the order. */
export interface Place {
  id: number;
  /** PostgreSQL gives large numbers as text. */
  transaction: number | string;
}
export const oldestFirst = [{ column: 'transaction' }, { column: 'id' }];
export const newestFirst = oldestFirst.map(({ column }) => ({ column, order: 'desc' }));

interface Row extends Place {
  type: string;
  document: string;
  at: Date | number;
  /** SQLite gives 0 or 1. */
  bulk: boolean | number | null;
  mark: number | string;
}

export async function journalHead(strapi: Core.Strapi): Promise<JournalHead> {
  const last = await readable(strapi).orderBy(newestFirst).first<Row | undefined>();
  return { epoch: await epochOf(strapi), sequence: formatPosition(last ? positionOf(last) : beginning) };
}

/** Where the journal stands, and whether rows are committed that nobody may read yet. */
export async function sightOf(strapi: Core.Strapi): Promise<Sight> {
  // Asked first: rows that become readable meanwhile are in the head.
  const more = isPostgres(strapi) && (await unreadable(strapi).first()) !== undefined;
  return { head: await journalHead(strapi), more };
}

/** The changes after a position, oldest first; `refill` when the position is not one of this journal as it is now. */
export async function changesSince(
  strapi: Core.Strapi,
  { epoch, after, limit }: { epoch: string; after: string; limit: number },
): Promise<Changes> {
  const position = parsePosition(after);
  const rows: (Row & { total: number | string })[] = position
    ? await readable(strapi)
        .select(strapi.db.connection.raw('count(*) over () as total'))
        .whereRaw('(??, ??) > (?, ?)', ['transaction', 'id', position.transaction, position.id])
        .orderBy(oldestFirst)
        .limit(limit)
    : [];
  // Asked afterwards: rows go from the oldest, so that if this one is still there, none after it had gone.
  const current = await epochOf(strapi);
  if (!position || epoch !== current || !(await isKnown(strapi, position)))
    return { epoch: current, sequence: after, rows: [], remaining: 0, refill: true };
  const changes = rows.map((row) => ({
    sequence: formatPosition(positionOf(row)),
    type: row.type,
    document: row.document,
    at: new Date(row.at),
    bulk: Boolean(row.bulk),
  }));
  return {
    epoch,
    sequence: changes.at(-1)?.sequence ?? after,
    rows: changes,
    remaining: Number(rows[0]?.total ?? 0) - rows.length,
    refill: false,
  };
}

/**
 * The rows that readers see. On PostgreSQL those of transactions older than any that still runs: a transaction that ends later adds rows after
 * them, never between them.
 */
export function readable(strapi: Core.Strapi): Knex.QueryBuilder {
  const query = rowsOf(strapi);
  return isPostgres(strapi) ? query.where('transaction', '<', oldestRunning(strapi)) : query;
}

/** Rows that are committed and must wait: on PostgreSQL only. */
const unreadable = (strapi: Core.Strapi): Knex.QueryBuilder =>
  rowsOf(strapi).where('transaction', '>=', oldestRunning(strapi));

const rowsOf = (strapi: Core.Strapi): Knex.QueryBuilder =>
  strapi.db.connection(journalTable).select('id', 'transaction', 'type', 'document', 'at', 'bulk', markOf(strapi));

const oldestRunning = (strapi: Core.Strapi): Knex.Raw =>
  strapi.db.connection.raw('pg_snapshot_xmin(pg_current_snapshot())::text::bigint');

/** The time of a row in milliseconds, the same whatever the server's time zone: PostgreSQL keeps local time. */
const markOf = (strapi: Core.Strapi): Knex.Raw =>
  strapi.db.connection.raw(isPostgres(strapi) ? '(extract(epoch from ??) * 1000)::bigint as mark' : '?? as mark', [
    'at',
  ]);

const positionOf = ({ transaction, id, mark }: Row): Position => ({
  transaction: Number(transaction),
  id,
  at: Number(mark),
});

/** Whether the journal has the very row that a position names: not one removed since, nor one of a database restored since. */
async function isKnown(strapi: Core.Strapi, position: Position): Promise<boolean> {
  if (isBeginning(position)) return isWhole(strapi);
  const { id, transaction } = position;
  const row = await readable(strapi).where({ id, transaction }).first<Row | undefined>();
  return row !== undefined && Number(row.mark) === position.at;
}
