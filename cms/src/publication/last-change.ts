import type { Core } from '@strapi/strapi';
import { parsePosition } from '../journal/position';
import { newestFirst, type Place } from '../journal/read';
import { journalTable } from '../journal/table';
import type { DiffusedType } from '../lib/content-types';

/** The newest row of a document in the journal. */
export interface LastChange extends Place {
  at: Date;
}

/** Rows that readers may not see yet are among them; undefined when the journal has none, or no more. */
export async function lastChangeOf(
  strapi: Core.Strapi,
  type: DiffusedType,
  document: string,
): Promise<LastChange | undefined> {
  const row = await strapi.db
    .connection(journalTable)
    .where({ type, document })
    .orderBy(newestFirst)
    .first<(Place & { at: Date | number }) | undefined>('id', 'transaction', 'at');
  return row && { ...row, at: new Date(row.at) };
}

/** Whether a reader at `cursor` (`epoch:sequence`) has a change; one of another epoch fills again, and has none. */
export function hasTaken(cursor: string | null, epoch: string, change: Place | undefined): boolean {
  const [, epochOfCursor, sequence = ''] = /^(.*):([^:]*)$/.exec(cursor ?? '') ?? [];
  const position = parsePosition(sequence);
  if (epochOfCursor !== epoch || !position) return false;
  if (!change) return true;
  const transaction = Number(change.transaction);
  return transaction < position.transaction || (transaction === position.transaction && change.id <= position.id);
}
