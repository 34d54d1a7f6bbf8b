import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { addInternalModel } from '../lib/models';

const uid = 'parvis::journal';

/** One row per published change; `id` is the sequence. Nothing of the record is in it: readers fetch its current state. */
export function registerJournalTable(strapi: Core.Strapi): void {
  addInternalModel(strapi, {
    uid,
    singularName: 'parvis-journal',
    tableName: 'parvis_journal',
    attributes: {
      id: { type: 'increments' },
      type: { type: 'string' },
      document: { type: 'string' },
      at: { type: 'datetime' },
      by: { type: 'string' },
    },
  });
}

/** Appends « document X of type T changed » in the current transaction. */
export async function appendToJournal(strapi: Core.Strapi, type: string, document: string): Promise<void> {
  const user: { id?: number } | undefined = strapi.requestContext.get()?.state.user;
  const by = user?.id === undefined ? null : String(user.id);
  await strapi.db.query(uid).createMany({ data: [{ type, document, at: new Date().toISOString(), by }] });
}

export interface JournalHead {
  /** Changes when the journal starts anew (restore, reset): readers fill again. */
  epoch: string;
  /** Sequence of the last row, 0 when empty. */
  sequence: number;
}

export async function journalHead(strapi: Core.Strapi): Promise<JournalHead> {
  const store = strapi.store({ type: 'parvis', name: 'journal' });
  const last: { id: number } | null = await strapi.db.query(uid).findOne({ select: ['id'], orderBy: { id: 'desc' } });
  return { epoch: String(await store.get({ key: 'epoch' })), sequence: last?.id ?? 0 };
}

/** Gives a new database its epoch. */
export async function ensureEpoch(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'parvis', name: 'journal' });
  if (!(await store.get({ key: 'epoch' }))) await store.set({ key: 'epoch', value: randomUUID() });
}
