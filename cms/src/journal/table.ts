import type { Core } from '@strapi/strapi';
import { addInternalModel } from '../lib/models';

export const journalTable = 'parvis_journal';

/**
 * One row per published change: « document X of type T changed », and nothing of the record, whose current state readers fetch. Rows are read
 * in the order of `transaction`, then `id`: on PostgreSQL ids are given while transactions run, and these end in another order; `transaction`
 * is the id of the one that wrote the row, whose end `read.ts` waits for. On SQLite transactions write one after the other, and it is 0.
 */
export function registerJournalTable(strapi: Core.Strapi): void {
  addInternalModel(strapi, {
    uid: 'parvis::journal',
    singularName: 'parvis-journal',
    tableName: journalTable,
    attributes: {
      id: { type: 'increments' },
      transaction: { type: 'biginteger' },
      type: { type: 'string' },
      document: { type: 'string' },
      at: { type: 'datetime' },
      by: { type: 'string' },
      /** Whether one of very many that an import writes; null before there was a difference. */
      bulk: { type: 'boolean' },
    },
    indexes: [{ name: 'parvis_journal_order', columns: ['transaction', 'id'] }],
  });
}

/** What is notified on PostgreSQL, in the transaction that writes rows: other instances listen. */
export const channel = 'parvis_journal';

export const isPostgres = (strapi: Core.Strapi): boolean => strapi.db.dialect.client === 'postgres';
