import type { Core } from '@strapi/strapi';
import type { PublicType } from '../lib/content-types';
import { isInBulk } from './bulk';
import { channel, isPostgres, journalTable } from './table';
import { waitingFor } from './waiting';

/** What each running transaction has told already. */
const told = new WeakMap<object, Set<string>>();
/** Rows of one statement: six values each, of the thousands that a statement may have. */
const rowsAtOnce = 500;

/** Appends « document X of type T changed » for each document, once in the current transaction however often it is told. */
export async function appendToJournal(
  strapi: Core.Strapi,
  type: PublicType,
  documents: Iterable<string>,
): Promise<void> {
  const user: { id?: number } | undefined = strapi.requestContext.get()?.state.user;
  const by = user?.id === undefined ? null : String(user.id);
  const at = new Date();
  const bulk = isInBulk();
  await strapi.db.transaction(async ({ trx, onCommit }) => {
    const before = told.get(trx) ?? new Set<string>();
    if (!told.has(trx)) {
      onCommit(() => waitingFor(strapi).watch.wake());
      if (isPostgres(strapi)) await trx.raw(`notify ${channel}`);
    }
    told.set(trx, before);
    const transaction = isPostgres(strapi) ? trx.raw('pg_current_xact_id()::text::bigint') : 0;
    const fresh = [...new Set(documents)].filter((document) => !before.has(`${type}/${document}`));
    for (const document of fresh) before.add(`${type}/${document}`);
    const rows = fresh.map((document) => ({ type, document, at, by, bulk, transaction }));
    for (let from = 0; from < rows.length; from += rowsAtOnce)
      await trx(journalTable).insert(rows.slice(from, from + rowsAtOnce));
  });
}
