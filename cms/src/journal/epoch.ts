import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { channel, isPostgres, journalTable } from './table';

/** Any number, the same in every instance: they start one after the other. */
const lock = 20_261_126;

const storeOf = (strapi: Core.Strapi) => strapi.store({ type: 'parvis', name: 'journal' });

/** Changes when the journal starts anew: readers of an earlier epoch fill again. */
export const epochOf = async (strapi: Core.Strapi): Promise<string> =>
  String(await storeOf(strapi).get({ key: 'epoch' }));

/** Whether every row of the epoch is still there. */
export const isWhole = async (strapi: Core.Strapi): Promise<boolean> =>
  !(await storeOf(strapi).get({ key: 'shortened' }));

/** Notes, in the transaction that does it, that the oldest rows are gone. */
export const noteShortened = (strapi: Core.Strapi): Promise<void> =>
  storeOf(strapi).set({ key: 'shortened', value: true });

/** Gives a new database its epoch; starts anew a journal whose order cannot be trusted. To be called at each start, before anything is written. */
export async function openJournal(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    if (isPostgres(strapi)) await trx.raw('select pg_advisory_xact_lock(?)', [lock]);
    // Rows of before the column.
    await trx(journalTable).whereNull('transaction').update({ transaction: 0 });
    const store = storeOf(strapi);
    if ((await store.get({ key: 'epoch' })) && !(await isOfAnotherCluster(strapi, trx))) return;
    await trx(journalTable).delete();
    await store.set({ key: 'shortened', value: false });
    await store.set({ key: 'epoch', value: randomUUID() });
    if (isPostgres(strapi)) await trx.raw(`notify ${channel}`);
  });
}

/** A dump restored into another cluster of PostgreSQL, which counts transactions by itself, from a lower number: new rows would come before old ones. */
async function isOfAnotherCluster(strapi: Core.Strapi, trx: Knex.Transaction): Promise<boolean> {
  if (!isPostgres(strapi)) return false;
  const ahead = await trx(journalTable)
    .where('transaction', '>=', trx.raw('pg_current_xact_id()::text::bigint'))
    .first('id');
  return ahead !== undefined;
}
