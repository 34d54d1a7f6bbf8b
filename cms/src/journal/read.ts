import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { epochOf } from './epoch';
import { beginning, formatPosition, isBeginning, type Position, parsePosition } from './position';
import { isPostgres, journalTable } from './table';

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
}

export interface Changes extends JournalHead {
  rows: Change[];
  remaining: number;
  refill: boolean;
}

interface Row {
  id: number;
  transaction: number | string;
  type: string;
  document: string;
  at: Date | number;
  mark: number | string;
}

export async function journalHead(strapi: Core.Strapi): Promise<JournalHead> {
  const last = await readable(strapi)
    .orderBy([
      { column: 'transaction', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .first();
  return { epoch: await epochOf(strapi), sequence: formatPosition(last ? positionOf(last) : beginning) };
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
        .orderBy(['transaction', 'id'])
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
function readable(strapi: Core.Strapi): Knex.QueryBuilder {
  const { connection } = strapi.db;
  const query = connection(journalTable).select('id', 'transaction', 'type', 'document', 'at', markOf(strapi));
  return isPostgres(strapi)
    ? query.where('transaction', '<', connection.raw('pg_snapshot_xmin(pg_current_snapshot())::text::bigint'))
    : query;
}

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
  if (isBeginning(position)) return true;
  const { id, transaction } = position;
  const row: Row | undefined = await readable(strapi).where({ id, transaction }).first();
  return row !== undefined && Number(row.mark) === position.at;
}
